package se.samspel.participant.waiver.domain;

/** Who may waive secrecy: the person, or who speaks for it (föräldrabalken 6 och 11 kap.). */
public enum Signer {
    PERSON,
    GUARDIAN,
    TRUSTEE
}
