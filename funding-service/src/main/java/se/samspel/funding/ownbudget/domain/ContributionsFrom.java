package se.samspel.funding.ownbudget.domain;

/** Whether a year's contributions are set, only noticed as frames, or not known at all. */
public enum ContributionsFrom {
    SET,
    NOTICED,
    NONE
}
