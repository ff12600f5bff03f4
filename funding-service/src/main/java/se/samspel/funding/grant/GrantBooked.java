package se.samspel.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Money;

/**
 * A year of a grant came into force, or a new decision raised it or, with a negative amount,
 * lowered it; told in the transaction in which that happens.
 *
 * @param number of the decision, which books each year once
 * @param amount by how much the year's grant grew
 * @param on the day of the agreement, or of the decision that changed it
 */
public record GrantBooked(
        UUID grantId,
        String association,
        UUID intervention,
        int number,
        int year,
        Money amount,
        LocalDate on) {}
