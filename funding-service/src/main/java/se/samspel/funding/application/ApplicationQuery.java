package se.samspel.funding.application;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.ApplicationState;

/** Which applications are asked for. */
public class ApplicationQuery {

    // Texts, since what can't be an id or a state must be 400: otherwise it would be 404.
    @QueryParam("interventionId")
    @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
    @Parameter(
            description = "For this intervention alone. Bara för insatsen.",
            schema = @Schema(implementation = UUID.class))
    @Nullable String interventionId;

    @QueryParam("state")
    @Pattern(
            regexp =
                    "DRAFT|SUBMITTED|NEEDS_COMPLETION|PREPARED|PROPOSED|DECIDED|ADJUSTED|AGREED"
                            + "|REJECTED|WITHDRAWN")
    @Parameter(description = "Where it stands. Tillstånd.")
    @Nullable String state;

    @Nullable UUID wantedIntervention() {
        return interventionId == null ? null : UUID.fromString(interventionId);
    }

    @Nullable ApplicationState wantedState() {
        return state == null ? null : ApplicationState.valueOf(state);
    }
}
