package se.samspel.funding.ownbudget.domain;

/** Where income comes from that is no member's contribution. */
public enum OtherIncomeSource {
    STAT,
    KOMMUN,
    REGION,
    ESF,
    FORBUND,
    OVRIGT
}
