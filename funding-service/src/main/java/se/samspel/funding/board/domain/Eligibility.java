package se.samspel.funding.board.domain;

import se.samspel.funding.association.domain.Party;

/** What makes somebody eligible for a member's seat (lag 2003:1210 12 §). */
public enum Eligibility {
    COUNCIL_MEMBER,
    COUNCIL_SUBSTITUTE,
    EMPLOYEE_FK,
    EMPLOYEE_AF;

    boolean fits(Party party) {
        return switch (party) {
            case FORSAKRINGSKASSAN -> this == EMPLOYEE_FK;
            case ARBETSFORMEDLINGEN -> this == EMPLOYEE_AF;
            case REGION, KOMMUN -> this == COUNCIL_MEMBER || this == COUNCIL_SUBSTITUTE;
        };
    }
}
