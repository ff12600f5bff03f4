package se.samspel.reporting.resources;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Period;

/** One day, or a period with both ends included. */
public class DayOrPeriodQuery {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @QueryParam("on")
    @Pattern(regexp = DAY)
    @Parameter(
            description = "One day, instead of a period. En dag, i stället för en period.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2020-06-30")
    @Nullable String on;

    @QueryParam("from")
    @Pattern(regexp = DAY)
    @Parameter(
            description = "First day. Första dagen.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2019-07-01")
    @Nullable String from;

    @QueryParam("to")
    @Pattern(regexp = DAY)
    @Parameter(
            description = "Last day. Sista dagen.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2020-06-30")
    @Nullable String to;

    public Period period() {
        if (on != null && from == null && to == null) {
            return new Period(day("on", on), day("on", on));
        }
        if (on == null && from != null && to != null) {
            return new Period(day("from", from), day("to", to));
        }
        throw Problem.malformed(
                "on",
                "day-or-period",
                Text.of("Ange antingen on eller from och to.", "Give either on or from and to."));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problem.malformed(
                    name, "date", Text.of("Det finns ingen sådan dag.", "There is no such day."));
        }
    }
}
