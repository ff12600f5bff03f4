package se.samspel.reporting.obstacle.domain;

import org.jspecify.annotations.Nullable;

/**
 * How many obstacles another report has told of.
 *
 * @param level null for all together
 */
public record Told(@Nullable ObstacleLevel level, long obstacles) {}
