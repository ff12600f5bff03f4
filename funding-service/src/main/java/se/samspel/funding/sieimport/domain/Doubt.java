package se.samspel.funding.sieimport.domain;

/** Why a file is recorded only once somebody has confirmed it. */
public enum Doubt {
    /** #FLAGGA 1: some program has read it already. */
    TAKEN_IN_BEFORE,
    /** It states another company's organisation number than the association's. */
    OTHER_COMPANY
}
