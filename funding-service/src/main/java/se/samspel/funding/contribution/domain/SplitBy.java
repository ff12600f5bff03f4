package se.samspel.funding.contribution.domain;

/** How the members of one party share its part: the law leaves it to them. */
public enum SplitBy {
    AGREED_KEYS,
    INHABITANTS,
    EQUALLY
}
