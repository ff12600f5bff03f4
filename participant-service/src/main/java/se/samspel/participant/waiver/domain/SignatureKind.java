package se.samspel.participant.waiver.domain;

/** Where the signature itself is kept, outside of this system. */
public enum SignatureKind {
    PAPER_SCAN,
    E_SIGNATURE
}
