package se.samspel.funding.equitylevel.domain;

/** What the steps of a table are steps of. */
public enum EquityBase {
    CONTRIBUTIONS,
    TURNOVER
}
