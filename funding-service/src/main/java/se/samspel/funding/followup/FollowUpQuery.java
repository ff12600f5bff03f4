package se.samspel.funding.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.Periodicity;
import se.samspel.kit.value.FutureActDate;

/** Which year is followed up, as of which day, and by which periods. */
public class FollowUpQuery {

    @QueryParam("year")
    @NotNull
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Budget year. Budgetår.")
    @Nullable Integer year;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "What was known up to this day; today unless given. Vad som var känt till och"
                            + " med dagen; idag om ingen anges.")
    @Nullable LocalDate asOf;

    // A text, since what can't be a period must be 400: as an enumeration it would be 404.
    @QueryParam("by")
    @Pattern(regexp = "MONTH|QUARTER|TERTIAL")
    @Parameter(
            description =
                    "With the year's development by MONTH, QUARTER or TERTIAL. Utveckling per"
                            + " månad, kvartal eller tertial.")
    @Nullable String by;

    /** Throws for a day after {@code today}. */
    BudgetYear budgetYear(LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        FutureActDate.refuse("asOf", day, today);
        return new BudgetYear(Objects.requireNonNull(year), day);
    }

    @Nullable Periodicity periodicity() {
        return by == null ? null : Periodicity.valueOf(by);
    }
}
