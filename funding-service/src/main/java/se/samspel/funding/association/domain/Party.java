package se.samspel.funding.association.domain;

/** The four parties of financial coordination (lag 2003:1210 1 §), in the order of ties. */
public enum Party {
    FORSAKRINGSKASSAN,
    ARBETSFORMEDLINGEN,
    REGION,
    KOMMUN
}
