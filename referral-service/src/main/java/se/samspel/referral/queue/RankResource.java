package se.samspel.referral.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PersonalData;

/** Why a place in the queue is what it is. */
@Path("/referrals/{id}/rank-changes")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Queue")
class RankResource {

    private final RankService ranks;

    RankResource(RankService ranks) {
        this.ranks = ranks;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getRankChanges",
            summary = "Read how a referral's place in the queue has changed, and why",
            description =
                    "For the host: each day with another place and its causes, by the acts' dates as"
                            + " they are known now. A referrer is told the rule that a place follows,"
                            + " no more. För huvudmannen: varje dag då platsen ändrades, med orsak. En"
                            + " remittent får veta vilken prioritetsregel platsen följer.")
    @APIResponseSchema(RankChangesView.class)
    public RankChangesView changes(@PathParam("id") UUID id) {
        return ranks.changes(id);
    }
}
