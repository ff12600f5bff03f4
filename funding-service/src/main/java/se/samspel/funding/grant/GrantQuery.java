package se.samspel.funding.grant;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.GrantState;

/** Which grants are asked for. */
public class GrantQuery {

    // A text, since what can't be an id must be 400: as a UUID it would be 404.
    @QueryParam("interventionId")
    @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
    @Parameter(
            description = "Of this intervention alone. Bara för insatsen.",
            schema = @Schema(implementation = UUID.class))
    @Nullable String interventionId;

    // A text, since what can't be a state must be 400: as an enumeration it would be 404.
    @QueryParam("state")
    @Pattern(regexp = "IN_FORCE|CLOSED")
    @Parameter(description = "IN_FORCE, CLOSED. Tillstånd.")
    @Nullable String state;

    @Nullable UUID wantedIntervention() {
        return interventionId == null ? null : UUID.fromString(interventionId);
    }

    @Nullable GrantState wantedState() {
        return state == null ? null : GrantState.valueOf(state);
    }
}
