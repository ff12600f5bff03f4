package se.samspel.referral.seat.domain;

/** What somebody is in a steering group: ordförande, ledamot, ersättare. */
public enum SteeringRole {
    CHAIR,
    MEMBER,
    SUBSTITUTE
}
