package se.samspel.participant.erasure;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;

@Path("erasures")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "How long, and what then. Bevarande och gallring.")
class ErasureResource {

    private final ErasureService erasures;

    ErasureResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.PARTICIPANT_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Erase by a decision",
            description =
                    "Up to 1,000 persons whose time is over by the rule in force, or those named:"
                            + " their keys and rows go, others are told by tombstones. 409 while a"
                            + " legal hold stands or an enrolment is open. It can't be undone."
                            + " Gallrar enligt regel eller namngivna; kan inte ångras.")
    @APIResponse(
            responseCode = "201",
            description = "Erased, with its certificate. Gallrat, med intyg.",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response erase(@NotNull @Valid ErasureRequest request) {
        return erasures.erase(request).response();
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List the erasures",
            description =
                    "The own authority's certificates, newest first; nothing of a person."
                            + " Myndighetens gallringsintyg, nyast först; inget om någon person.")
    public PageView<ErasureView> list(@BeanParam @Valid PageQuery page) {
        return erasures.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "Read an erasure's certificate",
            description =
                    "Counts, rule, decision and digest; nothing of a person. Gallringsintyget;"
                            + " inget om någon person.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate. Intyget.",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response read(@PathParam("id") UUID id) {
        return erasures.read(id).response();
    }
}
