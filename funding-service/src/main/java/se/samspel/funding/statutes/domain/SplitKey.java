package se.samspel.funding.statutes.domain;

/**
 * How the members of one party split its part among themselves (lag 2003:1210 5 §): by an agreed
 * key, by inhabitants, or equally.
 */
public enum SplitKey {
    KEY,
    INHABITANTS,
    EQUAL
}
