package se.samspel.reporting.obstacle.domain;

/**
 * How many obstacles of one level and category.
 *
 * @param handled those of them that something has been done about
 */
public record ObstacleCount(ObstacleLevel level, String category, long count, long handled) {}
