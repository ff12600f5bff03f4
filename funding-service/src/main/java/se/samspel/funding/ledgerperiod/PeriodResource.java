package se.samspel.funding.ledgerperiod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ledger.domain.PeriodKey;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.problem.Problem;

@Path("/associations/{associationId}/ledger/periods")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PeriodResource {

    private final PeriodService service;

    PeriodResource(PeriodService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listAccountingPeriods",
            summary = "List a year's accounting periods",
            description = "Twelve months, open unless closed. Årets tolv månader.")
    public PeriodsView year(
            @PathParam("associationId") String associationId,
            @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Calendar year. Kalenderår.")
                    Integer year) {
        return service.year(AssociationId.inPath(associationId), Year.of(year));
    }

    @GET
    @Path("/{period}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getAccountingPeriod",
            summary = "Read an accounting period",
            description = "With who closed and reopened it and why. Med vem, när och varför.")
    @APIResponseSchema(PeriodView.class)
    public Response read(
            @PathParam("associationId") String associationId, @PathParam("period") String period) {
        PeriodView view = service.read(key(associationId, period));
        return Answer.ok(view, view.version());
    }

    @POST
    @Path("/{period}/closing")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "closeAccountingPeriod",
            summary = "Close an accounting period",
            description =
                    "Nothing is booked in it from now on. Needs If-Match, \"0\" the first time."
                            + " Inget bokförs i den längre. If-Match, \"0\" första gången.")
    @APIResponseSchema(PeriodView.class)
    public Response close(
            @PathParam("associationId") String associationId,
            @PathParam("period") String period,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull PeriodActRequest request) {
        return service.close(key(associationId, period), request, user).answer();
    }

    @POST
    @Path("/{period}/reopening")
    @Idempotent
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "reopenAccountingPeriod",
            summary = "Reopen an accounting period",
            description =
                    "Needs If-Match. 409 while the next year's opening balances stand. Kräver"
                            + " If-Match; 409 så länge nästa års ingående balanser står kvar.")
    @APIResponseSchema(PeriodView.class)
    public Response reopen(
            @PathParam("associationId") String associationId,
            @PathParam("period") String period,
            @BeanParam @Valid ActingUser user,
            @Valid @NotNull PeriodActRequest request) {
        return service.reopen(key(associationId, period), request, user).answer();
    }

    /** 404 for what can't be a month of the books. */
    private static PeriodKey key(String associationId, String period) {
        try {
            YearMonth month = YearMonth.parse(period);
            if (month.getYear() < 2000 || month.getYear() > 2100) {
                throw Problem.notFound();
            }
            return PeriodKey.of(AssociationId.inPath(associationId), month);
        } catch (DateTimeParseException noMonth) {
            throw Problem.notFound();
        }
    }
}
