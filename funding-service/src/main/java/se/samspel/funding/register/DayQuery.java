package se.samspel.funding.register;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** The day that is asked for. */
public class DayQuery {

    @QueryParam("on")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    @Parameter(
            description = "The day asked for; today when absent. Dagen; idag om den utelämnas.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2026-06-30")
    @Nullable String on;

    public LocalDate or(LocalDate today) {
        if (on == null) {
            return today;
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException noDay) {
            throw Problem.malformed(
                    "on", "date", Text.of("Dagen finns inte.", "There is no such day."));
        }
    }
}
