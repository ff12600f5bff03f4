package se.samspel.funding.cofinancing.domain;

/** Where money comes from in the first place (M3). */
public enum MoneySource {
    STAT,
    KOMMUN,
    REGION,
    ESF,
    FORBUND,
    OVRIGT
}
