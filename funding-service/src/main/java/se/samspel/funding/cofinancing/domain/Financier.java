package se.samspel.funding.cofinancing.domain;

/** Who takes part in paying: a party, the association, or a partner outside that is named. */
public enum Financier {
    FORSAKRINGSKASSAN,
    ARBETSFORMEDLINGEN,
    REGION,
    KOMMUN,
    FORBUND,
    ANNAN
}
