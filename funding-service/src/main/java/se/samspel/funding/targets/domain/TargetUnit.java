package se.samspel.funding.targets.domain;

/** What a target is counted in. */
public enum TargetUnit {
    COUNT,
    PERCENT,
    SEK,
    DAYS,
    MONTHS
}
