package se.samspel.reporting.cost;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samspel.reporting.teamreport.domain.Period;

/** The calendar year that a call asks about. */
public class YearQuery {

    // As a number, what can't be a year would be 404.
    @QueryParam("year")
    @NotNull
    @Pattern(regexp = "(19|20|21)\\d{2}")
    @Parameter(
            description = "Calendar year. Kalenderår.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"),
            example = "2020")
    String year = "";

    public int year() {
        return Integer.parseInt(year);
    }

    public Period period() {
        return new Period(LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31));
    }
}
