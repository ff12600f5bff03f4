package se.samspel.funding.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.Repayment;
import se.samspel.funding.grant.domain.RepaymentSource;
import se.samspel.kit.value.Money;

@Schema(
        name = "Repayment",
        requiredProperties = {"id", "year", "amountSek", "source", "decidedOn", "dueOn"})
record RepaymentView(
        UUID id,
        @Schema(minimum = "2000", maximum = "2100") int year,
        Money amountSek,
        RepaymentSource source,
        LocalDate decidedOn,
        LocalDate dueOn,
        @Nullable LocalDate paidOn) {

    static RepaymentView of(Repayment repayment) {
        return new RepaymentView(
                repayment.id(),
                repayment.year(),
                repayment.amount(),
                repayment.source(),
                repayment.decidedOn(),
                repayment.dueOn(),
                repayment.paidOn());
    }
}
