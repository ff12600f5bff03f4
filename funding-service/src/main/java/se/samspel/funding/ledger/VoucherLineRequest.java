package se.samspel.funding.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.AccountNumber;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.kit.value.Money;

/** A line of a voucher or of opening balances. */
@Schema(
        name = "VoucherLineRequest",
        examples = "{\"account\":\"1940\",\"amountSek\":-250000,\"costCentre\":\"100\"}")
public record VoucherLineRequest(
        @NotNull @Size(max = 6) @Pattern(regexp = AccountNumber.FORM) String account,
        @NotNull @Schema(description = "Debit positive, credit negative. Debet plus, kredit minus.")
                Money amountSek,
        @Size(max = 40)
                @Pattern(regexp = DIMENSION)
                @Schema(description = "The intervention's id where there is one. Insatsens id.")
                @Nullable String project,
        @Size(max = 40) @Pattern(regexp = DIMENSION) @Nullable String costCentre) {

    /** An intervention's id or a code of the accounting system. */
    public static final String DIMENSION =
            "(?!.*(?<![0-9a-f-])\\d{6}[-+ ]?\\d{4}(?![0-9a-f-]))[A-Za-z0-9._-]+";

    public Line line() {
        return Line.on(account, amountSek).ofProject(project).ofCostCentre(costCentre);
    }
}
