package se.samspel.funding.costmodel.domain;

/** Cost as it was, a price for each unit, or a percentage on top of a base (M12). */
public enum CostModelKind {
    ACTUAL,
    UNIT_COST,
    FLAT_RATE
}
