package se.samspel.funding.contributioncall;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.CallState;

/** Which calls of an association are asked for. */
public class ContributionCallQuery {

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Of this year's contributions. Bidragsår.")
    @Nullable Integer year;

    @QueryParam("organisationNumber")
    @Pattern(regexp = "[0-9]{10}")
    @Parameter(description = "On this member, ten digits. Medlemmen.")
    @Nullable String organisationNumber;

    // A text, since what can't be a state must be 400: as an enumeration it would be 404.
    @QueryParam("state")
    @Pattern(regexp = "PLANNED|SENT|PAID|CREDITED|CANCELLED|REPLACED")
    @Parameter(description = "PLANNED, SENT, PAID, CREDITED, CANCELLED or REPLACED. Tillstånd.")
    @Nullable String state;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those overdue today. Bara förfallna.")
    boolean overdue;

    @Nullable CallState wantedState() {
        return state == null ? null : CallState.valueOf(state);
    }
}
