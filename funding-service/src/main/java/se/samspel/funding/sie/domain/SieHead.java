package se.samspel.funding.sie.domain;

import java.util.List;

/** What is known of a file once it is read: all but its money. */
public record SieHead(Identification identification, List<FiscalYear> years, Chart chart) {}
