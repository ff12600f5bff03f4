package se.samspel.funding.grant;

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
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/grants")
@Tag(name = "Grants", description = "Money granted to interventions. Tilldelningar.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GrantResource {

    private final GrantReading reading;
    private final GrantChangeService changes;
    private final Pages pages;

    GrantResource(GrantReading reading, GrantChangeService changes, Pages pages) {
        this.reading = reading;
        this.changes = changes;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listGrants",
            summary = "List grants",
            description =
                    "Those of the associations that the caller belongs to, with what is left of"
                            + " each year; the operator sees all. Tilldelningar och vad som återstår"
                            + " per år.")
    public PageView<GrantSummaryView> list(
            @BeanParam @Valid GrantQuery query, @BeanParam @Valid PageQuery page) {
        return pages.view(page, reading.list(query, page), () -> reading.count(query));
    }

    @GET
    @Path("/{grantId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getGrant",
            summary = "Read a grant",
            description =
                    "With its amounts, years, carry-overs and repayments. Med belopp, år,"
                            + " ombudgeteringar och återbetalningar.")
    @APIResponseSchema(GrantView.class)
    public Response read(@PathParam("grantId") UUID grantId) {
        GrantView view = reading.read(grantId);
        return Answer.ok(view, view.version());
    }

    @GET
    @Path("/{grantId}/versions")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listGrantVersions",
            summary = "List a grant's decisions",
            description =
                    "Each with the amounts as it left them. Besluten i ordning, med beloppen efter"
                            + " vart och ett.")
    public GrantVersionsView versions(@PathParam("grantId") UUID grantId) {
        return reading.versions(grantId);
    }

    @POST
    @Path("/{grantId}/changes")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "changeGrant",
            summary = "Change a grant by a new decision",
            description =
                    "Raises, lowers or moves money between years and cost categories: all amounts"
                            + " as they are to be. A year keeps what has been used of it. Höjer,"
                            + " sänker eller flyttar: alla belopp som de ska vara.")
    @APIResponseSchema(GrantView.class)
    public Response change(
            @PathParam("grantId") UUID grantId,
            @BeanParam @Valid ActingUser acting,
            @Valid @NotNull GrantChangeRequest request) {
        return changes.change(grantId, request, acting).answer();
    }
}
