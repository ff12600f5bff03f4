package se.samspel.funding.ledgerreport;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.AssociationId;
import se.samspel.funding.ledger.domain.AccountNumber;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Which account's balance is asked for, and at the end of which day. */
public class BalanceQuery extends DimensionQuery {

    @PathParam("associationId")
    @Nullable String associationId;

    @PathParam("account")
    @Nullable String account;

    @QueryParam("on")
    @Parameter(description = "Today unless a day is given. Idag om ingen dag anges.")
    @Nullable LocalDate on;

    /** 400 for a day that no ledger has. */
    LocalDate on(LocalDate today) {
        LocalDate day = on == null ? today : on;
        if (day.isBefore(PeriodQuery.EARLIEST) || day.isAfter(PeriodQuery.LATEST)) {
            throw Problem.malformed(
                    "on",
                    "outside-ledger",
                    Text.of(
                            "on ska ligga mellan 1900 och 2200.",
                            "on must lie between 1900 and 2200."));
        }
        return day;
    }

    /** 404 for what can't be an association. */
    String association() {
        return AssociationId.inPath(Objects.requireNonNull(associationId));
    }

    /** 404 for what can't be an account. */
    String account() {
        String number = Objects.requireNonNull(account);
        if (!number.matches(AccountNumber.FORM)) {
            throw Problem.notFound();
        }
        return number;
    }
}
