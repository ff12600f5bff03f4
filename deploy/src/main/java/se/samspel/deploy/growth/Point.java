package se.samspel.deploy.growth;

/**
 * A measured value.
 *
 * @param enrolments how many there were
 * @param value in the measure's own unit, never negative
 */
public record Point(double enrolments, double value) {}
