package se.samspel.referral.reading;

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

/** What has been written of a referral, and which moves were made. */
@Path("/referrals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Referrals")
class CaseHistoryResource {

    private final CaseHistoryService history;

    CaseHistoryResource(CaseHistoryService history) {
        this.history = history;
    }

    @GET
    @Path("/texts")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listReferralTexts",
            summary = "Read what has been written",
            description =
                    "The need in all its versions, requests for completion and their answers, why it was"
                            + " sent on: the referrer's words for the host by the waiver, the host's for a"
                            + " referrer that may know the status. Remissens texter i alla versioner.")
    @APIResponseSchema(TextsView.class)
    public TextsView texts(@PathParam("id") UUID id) {
        return history.texts(id);
    }

    @GET
    @Path("/changes")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listReferralChanges",
            summary = "Read the moves that were made",
            description =
                    "The host: all, with unit and reason; the referrer: its own. Remissens händelser:"
                            + " huvudmannen alla, remittenten sina egna.")
    @APIResponseSchema(ChangesView.class)
    public ChangesView changes(@PathParam("id") UUID id) {
        return history.changes(id);
    }
}
