package se.samspel.funding.ledgerchart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ledger.domain.AccountKey;
import se.samspel.funding.ledger.domain.AccountNumber;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;

@Path("/associations/{associationId}/ledger/accounts")
@Tag(name = "Ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountResource {

    private final AccountService service;
    private final Pages pages;

    AccountResource(AccountService service, Pages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("/{account}")
    @RolesAllowed(Scope.FUNDING_WRITE)
    @Operation(
            operationId = "setLedgerAccount",
            summary = "Add, rename or close an account",
            description =
                    "The first PUT sends If-None-Match: *, later ones If-Match. An association"
                            + " without a chart gets the default one first. Första gången"
                            + " If-None-Match: *, sedan If-Match; standardkontoplanen läggs upp"
                            + " först om ingen finns.")
    @APIResponse(
            responseCode = "201",
            description = "Added. Upplagt.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed. Ändrat.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response set(
            @PathParam("associationId") String associationId,
            @PathParam("account") String account,
            @Valid @NotNull AccountRequest request) {
        return service.set(key(associationId, account), request).answer();
    }

    @GET
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "listLedgerAccounts",
            summary = "List an association's chart of accounts",
            description =
                    "By number; empty until the first booking. Kontoplanen i nummerordning, tom"
                            + " tills något har bokförts.")
    public PageView<AccountView> list(
            @PathParam("associationId") String associationId, @BeanParam @Valid PageQuery page) {
        String association = AssociationId.inPath(associationId);
        return pages.view(page, service.list(association, page), () -> service.count(association));
    }

    @GET
    @Path("/{account}")
    @RolesAllowed(Scope.FUNDING_READ)
    @Operation(
            operationId = "getLedgerAccount",
            summary = "Read an account",
            description = "Its name and what it is used for. Kontots namn och användning.")
    @APIResponseSchema(AccountView.class)
    public Response read(
            @PathParam("associationId") String associationId,
            @PathParam("account") String account) {
        AccountView view = service.read(key(associationId, account));
        return Answer.ok(view, view.version());
    }

    /** 404 for what can't be an account. */
    private static AccountKey key(String associationId, String account) {
        if (!account.matches(AccountNumber.FORM)) {
            throw Problem.notFound();
        }
        return new AccountKey(AssociationId.inPath(associationId), account);
    }
}
