package se.samspel.funding.yearwheel.domain;

/** How often the board follows the year up before the annual report. */
public enum FollowUps {
    HALF_YEAR,
    TERTIAL
}
