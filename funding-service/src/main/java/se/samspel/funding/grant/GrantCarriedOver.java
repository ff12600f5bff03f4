package se.samspel.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.Money;

/**
 * What a year of a grant left goes to the next one (ombudgetering); told in the transaction in
 * which that happens.
 *
 * @param fromYear the other one is the year after
 * @param on the day of the decision
 */
public record GrantCarriedOver(
        UUID grantId,
        String association,
        UUID intervention,
        int fromYear,
        Money amount,
        LocalDate on) {}
