package se.samspel.funding.ledgerreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.kit.caller.Scope;

@Path("/associations/{associationId}/ledger")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
class LedgerReportResource {

    private final LedgerReportService service;

    LedgerReportResource(LedgerReportService service) {
        this.service = service;
    }

    @GET
    @Path("/accounts/{account}/balance")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getLedgerBalance",
            summary = "Read an account's balance on a day",
            description =
                    "At the end of the day. Assets, equity and liabilities go on from year to"
                            + " year, income and cost begin anew. Vid dagens slut; tillgångar, eget"
                            + " kapital och skulder löper vidare, intäkter och kostnader börjar om"
                            + " varje år.")
    public BalanceView balance(@BeanParam @Valid BalanceQuery query) {
        return service.balance(query);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getTrialBalance",
            summary = "Read the trial balance of a period",
            description =
                    "Opening, debit, credit and closing of each account with any, within one"
                            + " calendar year. Råbalans: ingående, debet, kredit, utgående.")
    public TrialBalanceView trial(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid PeriodQuery period) {
        return service.trial(AssociationId.inPath(associationId), period);
    }

    @GET
    @Path("/result-report")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getResultReport",
            summary = "Read the result of a period",
            description = "Income and cost of each account. Resultatrapport: intäkter, kostnader.")
    public ResultView result(
            @PathParam("associationId") String associationId,
            @BeanParam @Valid PeriodQuery period) {
        return service.result(AssociationId.inPath(associationId), period);
    }
}
