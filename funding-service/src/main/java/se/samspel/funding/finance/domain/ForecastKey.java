package se.samspel.funding.finance.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which of the forecasts of an intervention's year, from 1. */
@Embeddable
public record ForecastKey(UUID interventionId, int year, long number) {}
