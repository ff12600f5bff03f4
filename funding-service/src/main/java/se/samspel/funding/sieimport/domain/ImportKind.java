package se.samspel.funding.sieimport.domain;

/** From what kind of file actual cost is imported. */
public enum ImportKind {
    SIE,
    CSV
}
