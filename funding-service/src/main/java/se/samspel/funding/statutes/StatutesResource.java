package se.samspel.funding.statutes;

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
import se.samspel.funding.register.DayQuery;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.time.Today;

@Path("/associations/{associationId}/statutes")
@Tag(name = "Statutes", description = "The associations' statutes. Förbundsordningar.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StatutesResource {

    private final StatutesService service;
    private final Pages pages;
    private final Today today;

    StatutesResource(StatutesService service, Pages pages, Today today) {
        this.service = service;
        this.pages = pages;
        this.today = today;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "registerStatutes",
            summary = "Register statutes",
            description =
                    "The office registers statutes that the members have adopted, with what in them"
                            + " drives rules. They hold until the next ones begin; 409 where others"
                            + " begin on the same day. Kansliet registrerar en antagen"
                            + " förbundsordning; den gäller till nästa.")
    @APIResponseSchema(value = StatutesView.class, responseCode = "201")
    public Response register(
            @PathParam("associationId") String associationId,
            @Valid @NotNull StatutesRequest request) {
        return service.register(AssociationId.inPath(associationId), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listStatutes",
            summary = "List an association's statutes",
            description = "The latest first. Den senaste först.")
    public PageView<StatutesView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/in-force")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getStatutesInForce",
            summary = "Read what the statutes say on a day",
            description =
                    "The law's own terms where none are registered for that day. Lagens villkor om"
                            + " ingen förbundsordning är registrerad.")
    public TermsInForceView inForce(
            @PathParam("associationId") String associationId, @BeanParam @Valid DayQuery day) {
        return service.inForce(AssociationId.inPath(associationId), day.or(today.today()));
    }

    @GET
    @Path("/{statutesId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getStatutes",
            summary = "Read statutes",
            description = "With each member's decision. Med medlemmarnas beslut.")
    @APIResponseSchema(StatutesView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("statutesId") UUID statutesId) {
        StatutesView view = service.read(AssociationId.inPath(associationId), statutesId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{statutesId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "correctStatutes",
            summary = "Correct what was registered of statutes",
            description =
                    "Replaces all; needs If-Match. Changed statutes are new ones. Ersätter det"
                            + " registrerade; kräver If-Match. En ändrad förbundsordning är en ny.")
    @APIResponseSchema(StatutesView.class)
    public Response correct(
            @PathParam("associationId") String associationId,
            @PathParam("statutesId") UUID statutesId,
            @Valid @NotNull StatutesRequest request) {
        return service.correct(AssociationId.inPath(associationId), statutesId, request).answer();
    }
}
