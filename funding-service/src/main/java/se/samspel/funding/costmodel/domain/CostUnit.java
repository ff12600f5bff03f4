package se.samspel.funding.costmodel.domain;

/** What has a price; hours are those of the staff's time reports that count. */
public enum CostUnit {
    HOUR,
    DAY,
    PARTICIPANT
}
