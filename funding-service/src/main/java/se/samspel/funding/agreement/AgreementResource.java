package se.samspel.funding.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/local-agreements")
@Tag(name = "Local agreements", description = "Between members. Lokala överenskommelser.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AgreementResource {

    private final AgreementService service;
    private final Pages pages;

    AgreementResource(AgreementService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerLocalAgreement",
            summary = "Register a local agreement",
            description =
                    "Between two members at least, on goals they share. Kansliet registrerar en"
                            + " lokal överenskommelse mellan minst två medlemmar.")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId,
            @Valid @NotNull AgreementRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listLocalAgreements",
            summary = "List local agreements",
            description = "The latest first. Den senaste först.")
    public PageView<AgreementView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{agreementId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getLocalAgreement",
            summary = "Read a local agreement",
            description = "With its parties and goals. Med parter och mål.")
    @APIResponseSchema(AgreementView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("agreementId") UUID agreementId) {
        AgreementView view = service.read(AssociationId.inPath(associationId), agreementId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{agreementId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeLocalAgreement",
            summary = "Change a local agreement",
            description = "Replaces all; needs If-Match. Ersätter allt; kräver If-Match.")
    @APIResponseSchema(AgreementView.class)
    public Response change(
            @PathParam("associationId") String associationId,
            @PathParam("agreementId") UUID agreementId,
            @Valid @NotNull AgreementRequest request) {
        return service.change(AssociationId.inPath(associationId), agreementId, request).answer();
    }
}
