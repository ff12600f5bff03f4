package se.samspel.funding.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
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
                @Pattern(regexp = INTERVENTION + "|" + CODE)
                @Schema(description = "The intervention's id where there is one. Insatsens id.")
                @Nullable String project,
        @Size(max = 40) @Pattern(regexp = CODE) @Nullable String costCentre) {

    static final String INTERVENTION = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** Of the accounting system; no identity number, with or without its century. */
    static final String CODE = "(?!.*\\d{6}[-._]?\\d{4})[A-Za-z0-9._-]+";

    public Line line() {
        return Line.on(account, amountSek).ofProject(canonical()).ofCostCentre(costCentre);
    }

    /** An id is one project however it is written. */
    private @Nullable String canonical() {
        return project != null && project.matches(INTERVENTION)
                ? project.toLowerCase(Locale.ROOT)
                : project;
    }
}
