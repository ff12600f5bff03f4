package se.samspel.participant.caseload;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.enrolment.domain.EnrolmentState;

/** Which of the host's enrolments are asked for. */
public class CaseloadQuery {

    @QueryParam("interventionId")
    @Parameter(
            description = "Of that intervention alone. Bara den insatsen.",
            schema = @Schema(implementation = UUID.class))
    @Nullable String interventionId;

    @QueryParam("state")
    @Parameter(
            description = "In that state alone. Bara det tillståndet.",
            schema = @Schema(implementation = EnrolmentState.class))
    @Nullable String state;

    @Nullable UUID intervention() {
        return read("interventionId", interventionId, UUID::fromString);
    }

    @Nullable EnrolmentState inState() {
        return read("state", state, EnrolmentState::valueOf);
    }

    /** An address exists whatever is asked of it: what can't be read is malformed, not missing. */
    private static <T> @Nullable T read(
            String name, @Nullable String given, Function<String, T> reader) {
        try {
            return given == null ? null : reader.apply(given);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.malformed(
                    name,
                    "unknown-value",
                    Text.of("Värdet finns inte.", "There is no such value."));
        }
    }
}
