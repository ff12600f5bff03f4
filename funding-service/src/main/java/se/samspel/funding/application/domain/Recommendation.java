package se.samspel.funding.application.domain;

/** What the preparatory group (beredningsgrupp) says; that it needs more is a move of its own. */
public enum Recommendation {
    RECOMMEND,
    REJECT
}
