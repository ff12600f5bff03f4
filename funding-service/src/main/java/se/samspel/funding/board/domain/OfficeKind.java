package se.samspel.funding.board.domain;

/** Who leads the board. */
public enum OfficeKind {
    CHAIR,
    VICE_CHAIR_1,
    VICE_CHAIR_2
}
