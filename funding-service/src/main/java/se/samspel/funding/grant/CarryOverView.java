package se.samspel.funding.grant;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.domain.CarryOver;
import se.samspel.kit.value.Money;

@Schema(
        name = "CarryOver",
        requiredProperties = {"fromYear", "toYear", "amountSek", "decidedOn", "reference"})
record CarryOverView(
        @Schema(minimum = "2000", maximum = "2099") int fromYear,
        @Schema(minimum = "2001", maximum = "2100") int toYear,
        Money amountSek,
        LocalDate decidedOn,
        @Schema(maxLength = 200) String reference) {

    static CarryOverView of(CarryOver carryOver) {
        return new CarryOverView(
                carryOver.fromYear(),
                carryOver.toYear(),
                carryOver.amount(),
                carryOver.decision().decidedOn(),
                carryOver.decision().reference());
    }
}
