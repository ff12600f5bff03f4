package se.samspel.funding.board.domain;

/** An ordinary member of the board or a substitute. */
public enum SeatRole {
    LEDAMOT,
    ERSATTARE
}
