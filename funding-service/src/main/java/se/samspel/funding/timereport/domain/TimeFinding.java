package se.samspel.funding.timereport.domain;

/** What is to be looked at in somebody's reported hours. */
public enum TimeFinding {
    /** Hours above the yearly cap: kept, not eligible. */
    HOURS_OVER_CAP,
    /** The programme period's cap is not known, so none is applied. */
    CAP_UNKNOWN,
    /** The shares of one month, of all projects, are more than a whole post. */
    SHARES_OVER_WHOLE
}
