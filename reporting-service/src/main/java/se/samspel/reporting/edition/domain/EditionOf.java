package se.samspel.reporting.edition.domain;

import java.time.LocalDate;

/**
 * What an edition is of: editions of the same are numbered from one.
 *
 * @param coverage as it is written in addresses
 */
public record EditionOf(
        String definition, String coverage, LocalDate from, LocalDate to, Audience audience) {}
