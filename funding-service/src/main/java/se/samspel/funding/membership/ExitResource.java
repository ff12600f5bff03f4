package se.samspel.funding.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.association.MemberView;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Idempotent;

@Path("/associations/{associationId}/members/{organisationNumber}/exit")
@Tag(name = "Associations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExitResource {

    private final ExitService service;

    ExitResource(ExitService service) {
        this.service = service;
    }

    @POST
    @Path("/notice")
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "giveExitNotice",
            summary = "Register a member's notice of exit",
            description =
                    "The last day follows from the statutes in force on noticeOn, three years where"
                            + " they say nothing. Needs If-Match. Medlemmens uppsägning; sista dagen"
                            + " följer av förbundsordningen, annars tre år.")
    @APIResponseSchema(MemberView.class)
    public Response giveNotice(
            @PathParam("associationId") String associationId,
            @PathParam("organisationNumber") String organisationNumber,
            @Valid @NotNull ExitNoticeRequest request) {
        return service.giveNotice(key(associationId, organisationNumber), request).answer();
    }

    @POST
    @Path("/notice-withdrawal")
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "withdrawExitNotice",
            summary = "Withdraw a member's notice of exit",
            description = "The member stays. Needs If-Match. Uppsägningen återtas.")
    @APIResponseSchema(MemberView.class)
    public Response withdrawNotice(
            @PathParam("associationId") String associationId,
            @PathParam("organisationNumber") String organisationNumber) {
        return service.withdrawNotice(key(associationId, organisationNumber)).answer();
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.ASSOCIATION_ADMIN)
    @Operation(
            operationId = "leaveAssociation",
            summary = "Carry a member's exit out",
            description =
                    "From the last day of the time of notice on; its authorities read the"
                            + " association no more, its history stays. Needs If-Match. Medlemmen"
                            + " lämnar förbundet; historiken står kvar.")
    @APIResponseSchema(MemberView.class)
    public Response leave(
            @PathParam("associationId") String associationId,
            @PathParam("organisationNumber") String organisationNumber) {
        return service.leave(key(associationId, organisationNumber)).answer();
    }

    private static MemberKey key(String associationId, String organisationNumber) {
        return new MemberKey(
                AssociationId.inPath(associationId), AssociationId.inPath(organisationNumber));
    }
}
