package se.samspel.funding.association.domain;

import java.time.LocalDate;

/** The first and the last day of a membership that is over. */
public record FormerPeriod(LocalDate joinedOn, LocalDate leftOn) {}
