package se.samspel.funding.secondment;

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
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/interventions/{interventionId}/secondments")
@Tag(
        name = "Secondments",
        description = "Staff that parties second, by percent; no person. Utlånad personal.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SecondmentResource {

    private final SecondmentService service;
    private final Pages pages;

    SecondmentResource(SecondmentService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "addSecondment",
            summary = "Add a seat of seconded staff",
            description =
                    "The office's own record of what a party has agreed to give and gives; it is"
                            + " never added to booked cost. Avtalad och faktisk omfattning; läggs"
                            + " aldrig till bokfört utfall.")
    @APIResponseSchema(value = SecondmentView.class, responseCode = "201")
    public Response add(
            @PathParam("interventionId") UUID interventionId,
            @Valid @NotNull SecondmentRequest request) {
        return service.add(interventionId, request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listSecondments",
            summary = "List an intervention's seats of seconded staff",
            description =
                    "For the members' authorities, the office and the operator. För medlemmarnas"
                            + " myndigheter, kansliet och operatören.")
    public PageView<SecondmentView> list(
            @PathParam("interventionId") UUID interventionId, @BeanParam @Valid PageQuery page) {
        return pages.view(
                page, service.list(interventionId, page), () -> service.count(interventionId));
    }

    @GET
    @Path("/{secondmentId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getSecondment",
            summary = "Read a seat of seconded staff",
            description = "With all its dated rows. Med alla daterade rader.")
    @APIResponseSchema(SecondmentView.class)
    public Response read(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("secondmentId") UUID secondmentId) {
        SecondmentView view = service.read(interventionId, secondmentId);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{secondmentId}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "replaceSecondment",
            summary = "Replace a seat of seconded staff",
            description =
                    "As a whole, with If-Match: a change of percent is a new row, an end is a last"
                            + " day. I sin helhet: en ändrad omfattning är en ny rad.")
    @APIResponseSchema(SecondmentView.class)
    public Response replace(
            @PathParam("interventionId") UUID interventionId,
            @PathParam("secondmentId") UUID secondmentId,
            @Valid @NotNull SecondmentRequest request) {
        return service.replace(interventionId, secondmentId, request).answer();
    }
}
