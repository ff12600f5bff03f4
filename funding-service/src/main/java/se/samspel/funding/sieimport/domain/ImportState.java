package se.samspel.funding.sieimport.domain;

/** A file is shown first and recorded once. */
public enum ImportState {
    PREVIEW,
    COMMITTED
}
