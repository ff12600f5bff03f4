package se.samspel.funding.ledger.domain;

import se.samspel.funding.association.domain.Party;

/**
 * What an account is for. Features book by role; each association's chart says which number it is.
 */
public enum AccountRole {
    BANK,
    MEMBER_RECEIVABLES,
    /** Claims on others than members, as a drawdown to be paid back. */
    OTHER_RECEIVABLES,
    GRANTS_PAYABLE,
    OTHER_PAYABLES,
    /** What members are called on for before the year whose income it is. */
    DEFERRED_CONTRIBUTIONS,
    /** Equity at the start of the year; former years' results go into it. */
    OPENING_EQUITY,
    /** Försäkringskassan's contribution, which covers Arbetsförmedlingen's part. */
    MEMBER_CONTRIBUTIONS_STATE,
    MEMBER_CONTRIBUTIONS_REGION,
    MEMBER_CONTRIBUTIONS_MUNICIPALITY,
    /** Contributions that are not told apart by party. */
    MEMBER_CONTRIBUTIONS,
    EU_FUNDING,
    OTHER_INCOME,
    /** Money for interventions, paid or to be paid. */
    GRANTS,
    /** Grants that have been paid back. */
    GRANTS_REPAID,
    INTEREST;

    /** Where the contributions of a member of the party are income (lag 2003:1210 5 §). */
    public static AccountRole contributionsOf(Party party) {
        return switch (party) {
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> MEMBER_CONTRIBUTIONS_STATE;
            case REGION -> MEMBER_CONTRIBUTIONS_REGION;
            case KOMMUN -> MEMBER_CONTRIBUTIONS_MUNICIPALITY;
        };
    }
}
