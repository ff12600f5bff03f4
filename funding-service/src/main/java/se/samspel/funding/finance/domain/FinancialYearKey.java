package se.samspel.funding.finance.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One intervention's calendar year. */
@Embeddable
public record FinancialYearKey(UUID interventionId, int year) {}
