package se.samspel.reporting.obstacle.domain;

/** Where an obstacle shows itself. */
public enum ObstacleLevel {
    INDIVIDUAL,
    ORGANISATION,
    SOCIETY
}
