package se.samspel.funding.sie.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the amounts are to be read: until which day, in which chart of accounts, which currency. */
public record Scale(
        @Nullable LocalDate balancesUntil,
        @Nullable Integer taxYear,
        @Nullable String chart,
        String currency) {

    static final String KRONOR = "SEK";

    public boolean isInKronor() {
        return currency.equalsIgnoreCase(KRONOR) || currency.equalsIgnoreCase("KR");
    }
}
