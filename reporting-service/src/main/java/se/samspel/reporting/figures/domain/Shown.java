package se.samspel.reporting.figures.domain;

/**
 * A count that others than the host have been shown.
 *
 * @param name of the group, the same in every report
 */
public record Shown(String name, long people) {}
