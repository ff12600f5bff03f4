package se.samspel.funding.reconciliation;

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
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;

@Path("/associations/{associationId}/reconciliations")
@Tag(name = "Reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReconciliationResource {

    private final ReconciliationService service;
    private final Pages pages;

    ReconciliationResource(ReconciliationService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reconcile",
            summary = "Reconcile the ledger with the books",
            description =
                    "Sets the ledger's vouchers of series SP beside those of that series, or with"
                            + " our reference, in a SIE file of the books that has been taken in,"
                            + " and both sides account by account. Kept as it was found, with a"
                            + " checksum. Stämmer av vår bok mot ekonomisystemets, verifikation för"
                            + " verifikation och konto för konto.")
    @APIResponseSchema(value = ReconciliationView.class, responseCode = "201")
    public Response reconcile(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull ReconciliationRequest request) {
        return service.reconcile(AssociationId.inPath(associationId), request, user).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listReconciliations",
            summary = "List an association's reconciliations",
            description = "The latest first, for its office. Den senaste först, för kansliet.")
    public PageView<ReconciliationSummaryView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{reconciliationId}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getReconciliation",
            summary = "Read a reconciliation",
            description =
                    "What was found, and how much of it nobody has explained; for the office. Det"
                            + " som framkom, och hur mycket som är oförklarat.")
    @APIResponseSchema(ReconciliationView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("reconciliationId") UUID reconciliationId) {
        ReconciliationView view =
                service.read(AssociationId.inPath(associationId), reconciliationId);
        return Answer.ok(view, view.version());
    }

    @GET
    @Path("/{reconciliationId}/lines")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listReconciliationLines",
            summary = "List a reconciliation's vouchers",
            description =
                    "By number; those that match too, unless asked for otherwise. I nummerordning,"
                            + " även de som stämmer.")
    public PageView<LineView> lines(
            @PathParam("associationId") String associationId,
            @PathParam("reconciliationId") UUID reconciliationId,
            @BeanParam @Valid LineQuery query,
            @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(
                page,
                service.lines(association, reconciliationId, query, page),
                () -> service.countLines(reconciliationId, query));
    }

    @POST
    @Path("/{reconciliationId}/lines/{line}/explanations")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "explainDifference",
            summary = "Explain what doesn't match",
            description =
                    "Against the reconciliation's If-Match. A later one takes the place of an"
                            + " earlier one, which is kept. Förklarar en avvikelse; den senaste"
                            + " gäller, de tidigare sparas.")
    @APIResponseSchema(ReconciliationView.class)
    public Response explain(
            @PathParam("associationId") String associationId,
            @PathParam("reconciliationId") UUID reconciliationId,
            @PathParam("line") int line,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull ExplanationRequest request) {
        var explaining =
                new ReconciliationService.Explaining(reconciliationId, line, request, user);
        return service.explain(AssociationId.inPath(associationId), explaining).answer();
    }
}
