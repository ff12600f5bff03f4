package se.samspel.funding.cofinancing.domain;

/** How somebody pays a part: not at all, with money, or with what it lets the project use. */
public enum Contribution {
    NONE,
    CASH,
    IN_KIND
}
