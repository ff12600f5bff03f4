package se.samspel.funding.merger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.acting.ActingUser;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;

@Path("/association-mergers/{mergerId}")
@Tag(name = "Mergers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MergerResource {

    private final MergerService service;
    private final PreviewService previews;
    private final CompletionService completions;

    MergerResource(MergerService service, PreviewService previews, CompletionService completions) {
        this.service = service;
        this.previews = previews;
        this.completions = completions;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAssociationMerger",
            summary = "Read a merger",
            description =
                    "For both offices and the members of both. För båda kanslierna och"
                            + " medlemmarna.")
    @APIResponseSchema(MergerView.class)
    public Response read(@PathParam("mergerId") UUID mergerId) {
        MergerView view = service.read(mergerId);
        return Answer.ok(view, view.version());
    }

    @GET
    @Path("/preview")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "previewAssociationMerger",
            summary = "See what passes over and what stands in the way",
            description =
                    "For both offices, until the merger is completed or withdrawn (409 then): as it"
                            + " would be done now. För båda kanslierna: vad som går över och vad som"
                            + " hindrar, som det ser ut nu.")
    @APIResponseSchema(PreviewView.class)
    public Response preview(@PathParam("mergerId") UUID mergerId) {
        PreviewView view = previews.preview(mergerId);
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/acceptances")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "acceptAssociationMerger",
            summary = "Accept a merger",
            description =
                    "By the office of the receiving association, on its own board's decision."
                            + " Kansliet i det övertagande förbundet antar, efter eget beslut.")
    @APIResponseSchema(MergerView.class)
    public Response accept(
            @PathParam("mergerId") UUID mergerId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull MergerDecisionRequest request) {
        return service.accept(mergerId, request, user).answer();
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "withdrawAssociationMerger",
            summary = "Withdraw a merger",
            description =
                    "By either office before it is completed. Av endera kansliet innan den är"
                            + " genomförd.")
    @APIResponseSchema(MergerView.class)
    public Response withdraw(
            @PathParam("mergerId") UUID mergerId, @BeanParam @Valid ActingUser user) {
        return service.withdraw(mergerId, user).answer();
    }

    @POST
    @Path("/completions")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "completeAssociationMerger",
            summary = "Complete a merger",
            description =
                    "By the receiving office from effectiveOn on, not by who accepted (four-eyes);"
                            + " 409 merger-hindered while the preview tells of something in the way."
                            + " Members, open interventions with what is left of their grants,"
                            + " agreements in force, ESF projects and the ledger's balances pass;"
                            + " the transferring association can then be read alone. Can't be"
                            + " undone. Genomförs av det övertagande kansliet, av en annan person"
                            + " än den som antog; kan inte göras ogjort.")
    @APIResponseSchema(MergerView.class)
    public Response complete(
            @PathParam("mergerId") UUID mergerId, @BeanParam @Valid ActingUser user) {
        return completions.complete(mergerId, user).answer();
    }
}
