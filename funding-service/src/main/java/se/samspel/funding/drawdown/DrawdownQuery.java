package se.samspel.funding.drawdown;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.DrawdownState;
import se.samspel.kit.value.AuthorityId;

/** Which drawdowns are asked for. */
public class DrawdownQuery {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    // Texts, since what can't be an id or a state must be 400: otherwise it would be 404.
    @QueryParam("grantId")
    @Pattern(regexp = UUID_FORM)
    @Parameter(
            description = "Of this grant alone. Bara av tilldelningen.",
            schema = @Schema(implementation = UUID.class))
    @Nullable String grantId;

    @QueryParam("interventionId")
    @Pattern(regexp = UUID_FORM)
    @Parameter(
            description = "Of this intervention alone. Bara för insatsen.",
            schema = @Schema(implementation = UUID.class))
    @Nullable String interventionId;

    @QueryParam("host")
    @Size(max = 52)
    @Parameter(description = "The host authority. Huvudmannen.")
    @Nullable String host;

    @QueryParam("state")
    @Pattern(regexp = "REQUESTED|RETURNED|APPROVED|PAID|REVOKED|REJECTED|WITHDRAWN")
    @Parameter(description = "Where it stands. Tillstånd.")
    @Nullable String state;

    @Nullable UUID wantedGrant() {
        return grantId == null ? null : UUID.fromString(grantId);
    }

    @Nullable UUID wantedIntervention() {
        return interventionId == null ? null : UUID.fromString(interventionId);
    }

    /** 400 when it can't be an authority. */
    @Nullable String wantedHost() {
        return host == null ? null : AuthorityId.parse(host).toString();
    }

    @Nullable DrawdownState wantedState() {
        return state == null ? null : DrawdownState.valueOf(state);
    }
}
