package se.samspel.funding.application.domain;

/** Whose amounts they are, in the order in which they come. */
public enum Stage {
    ASKED,
    RECOMMENDED,
    PROPOSED,
    GRANTED
}
