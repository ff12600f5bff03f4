package se.samspel.referral.seat;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** The day that seats are asked for. */
class DayQuery {

    @QueryParam("on")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
    @Parameter(
            description = "The seats of this day; all when absent. Tjänsterna denna dag.",
            schema = @Schema(format = "date", maxLength = 10),
            example = "2020-06-30")
    @Nullable String on;

    @Nullable LocalDate on() {
        if (on == null) {
            return null;
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            throw Problem.malformed(
                    "on", "date", Text.of("Det finns ingen sådan dag.", "There is no such day."));
        }
    }
}
