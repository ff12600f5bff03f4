package se.samspel.reporting.teamreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.teamreport.domain.Period;

/** The period that a call asks about, both ends included. */
public class PeriodQuery {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @QueryParam("from")
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(
            description = "First day. Första dagen.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2019-07-01")
    String from = "";

    @QueryParam("to")
    @NotNull
    @Pattern(regexp = DAY)
    @Parameter(
            description = "Last day. Sista dagen.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2020-06-30")
    String to = "";

    public Period period() {
        return new Period(day("from", from), day("to", to));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problem.malformed(
                    "/" + name,
                    "date",
                    Text.of("Det finns ingen sådan dag.", "There is no such day."));
        }
    }
}
