package se.samspel.funding.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.Repayment;
import se.samspel.funding.grant.domain.RepaymentSource;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

@Schema(
        name = "RepaymentRequest",
        examples =
                """
                {"year":2020,"amountSek":75000,"source":"DRAWN","decidedOn":"2021-01-20",\
                "dueOn":"2021-02-28"}\
                """)
record RepaymentRequest(
        @Min(2000) @Max(2100) int year,
        @NotNull Money amountSek,
        @NotNull
                @Schema(
                        description =
                                "DRAWN: drawn and not used, to be paid back. REMAINING: never drawn,"
                                        + " handed back without a payment. Rekvirerat och oanvänt,"
                                        + " eller aldrig rekvirerat.")
                RepaymentSource source,
        @NotNull LocalDate decidedOn,
        @Schema(
                        description =
                                "May lie ahead. Of DRAWN money; what was never drawn falls due for"
                                        + " nobody. Förfallodag, för rekvirerade medel.")
                @Nullable LocalDate dueOn) {

    /** Never decided after {@code today}. */
    Repayment.Claim claim(LocalDate today) {
        FutureActDate.refuse("decidedOn", decidedOn, today);
        return new Repayment.Claim(amountSek, source, decidedOn, due());
    }

    private LocalDate due() {
        if (dueOn != null) {
            return dueOn;
        }
        return switch (source) {
            case REMAINING -> decidedOn;
            case DRAWN ->
                    throw Problem.malformed(
                            "/dueOn",
                            "not-null",
                            Text.of(
                                    "Rekvirerade medel som betalas tillbaka har en förfallodag.",
                                    "Drawn money that is paid back has a due day."));
        };
    }
}
