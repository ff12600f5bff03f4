package se.samspel.funding.esfclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.esfclaim.domain.ClaimDecision;
import se.samspel.funding.esfclaim.domain.Deduction;
import se.samspel.kit.value.Money;

@Schema(name = "EsfClaimApprovalRequest", examples = ClaimDecisionRequest.EXAMPLE)
record ClaimDecisionRequest(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) @Schema(description = "The ESF Council's. Beslutets nummer.")
                String reference,
        @NotNull @Schema(description = "With the deductions it is what was asked for. Godkänt.")
                Money approvedSek,
        @NotNull @Size(max = 100) List<@Valid @NotNull Row> deductions) {

    static final String EXAMPLE =
            """
            {"decidedOn":"2024-06-03","reference":"2022/00411-12","approvedSek":199000,\
            "deductions":[{"amountSek":5000,"reason":"Resa utan underlag"}]}\
            """;

    @Schema(name = "EsfClaimDeductionRequest")
    record Row(@NotNull Money amountSek, @NotBlank @Size(max = 500) String reason) {}

    ClaimDecision decision() {
        return new ClaimDecision(
                decidedOn,
                reference,
                approvedSek,
                deductions.stream()
                        .map(row -> new Deduction(row.amountSek().ore(), row.reason()))
                        .toList());
    }
}
