package se.samspel.funding.sieimport.domain;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.funding.finance.domain.CostCategory;

/** A line of a CSV file: what an intervention has cost of one category up to a day. */
public record ImportedLine(UUID interventionId, CostCategory category, LocalDate asOf, long ore) {}
