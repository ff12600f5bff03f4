package se.samspel.funding.intervention;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.kit.value.AuthorityId;

/** Which interventions are asked for. */
public class InterventionQuery {

    @QueryParam("name")
    @Size(max = 200)
    @Parameter(description = "The exact name, in upper or lower case. Namnet i sin helhet.")
    @Nullable String name;

    @QueryParam("host")
    @Size(max = 52)
    @Parameter(description = "The host authority. Huvudmannen.")
    @Nullable String host;

    // A text, since what can't be a state must be 400: as an enumeration it would be 404.
    @QueryParam("state")
    @Pattern(regexp = "PROPOSED|OPEN|CLOSED")
    @Parameter(description = "PROPOSED, OPEN, CLOSED. Tillstånd.")
    @Nullable String state;

    @Nullable InterventionState wantedState() {
        return state == null ? null : InterventionState.valueOf(state);
    }

    /** 400 when it can't be an authority. */
    @Nullable AuthorityId hostId() {
        return host == null ? null : AuthorityId.parse(host);
    }
}
