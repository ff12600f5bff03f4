package se.samspel.funding.esfclaim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.cofinancing.domain.Financier;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.esfclaim.domain.ClaimContent;
import se.samspel.funding.esfclaim.domain.ClaimDecision;
import se.samspel.funding.esfclaim.domain.ClaimState;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfClaim",
        examples = ClaimView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "projectId",
            "state",
            "from",
            "until",
            "directCosts",
            "units",
            "coFinancing",
            "writtenBy",
            "sheet"
        })
record ClaimView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        UUID projectId,
        ClaimState state,
        @Schema(maxLength = 7) String from,
        @Schema(maxLength = 7) String until,
        @Schema(maxItems = 1000) List<Cost> directCosts,
        @Schema(maxItems = 500) List<Unit> units,
        @Schema(maxItems = 500) List<CoFinancing> coFinancing,
        @Schema(
                        maxItems = 100,
                        description =
                                "Opaque ids, to the office alone. Vilka som har skrivit, bara till"
                                        + " kansliet.")
                List<String> writtenBy,
        @Schema(maxLength = 100, description = "To the office alone. Bara till kansliet.")
                @Nullable String submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Schema(description = "Of a draft as it is now, else as submitted. Siffrorna.")
                ClaimSheetView sheet,
        @Nullable Decision decision,
        @Nullable LocalDate paidOn) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e21","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z",\
            "projectId":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1e01","state":"DRAFT",\
            "from":"2024-01","until":"2024-03",\
            "directCosts":[{"month":"2024-01","costCategory":"PERSONAL","amountSek":310000}],\
            "units":[],"coFinancing":[],"writtenBy":["anst-0417"],\
            "sheet":{"parts":[],"directSek":310000,"flatRateSek":0,"unitsSek":0,\
            "notEligibleSek":0,"hours":0,"overCapHours":0,"cashSek":0,"inKindSek":0,\
            "eligibleTotalSek":310000,"esfSharePercent":40,"askedSek":124000,\
            "findings":["CO_FINANCING_SHORT"]}}\
            """;

    @Schema(
            name = "EsfClaimCost",
            requiredProperties = {"month", "costCategory", "amountSek"})
    record Cost(
            @Schema(maxLength = 7) String month,
            CostCategory costCategory,
            Money amountSek,
            @Schema(maxLength = 200) @Nullable String post) {}

    @Schema(
            name = "EsfClaimUnit",
            requiredProperties = {"month", "unit", "quantity"})
    record Unit(
            @Schema(maxLength = 7) String month,
            CostUnit unit,
            @Schema(minimum = "0", maximum = "1000000") BigDecimal quantity) {}

    @Schema(
            name = "EsfClaimCoFinancing",
            requiredProperties = {"financier", "contribution", "post", "amountSek"})
    record CoFinancing(
            Financier financier,
            Contribution contribution,
            @Schema(maxLength = 200) String post,
            Money amountSek) {}

    @Schema(
            name = "EsfClaimDecision",
            requiredProperties = {"decidedOn", "reference", "approvedSek", "deductions"})
    record Decision(
            LocalDate decidedOn,
            @Schema(maxLength = 200) String reference,
            Money approvedSek,
            @Schema(maxItems = 100) List<Deducted> deductions) {

        static Decision of(ClaimDecision decision) {
            return new Decision(
                    decision.decidedOn(),
                    decision.reference(),
                    decision.approved(),
                    decision.deductions().stream()
                            .map(row -> new Deducted(row.amount(), row.reason()))
                            .toList());
        }
    }

    @Schema(
            name = "EsfClaimDeduction",
            requiredProperties = {"amountSek", "reason"})
    record Deducted(Money amountSek, @Schema(maxLength = 500) String reason) {}

    static ClaimView of(EsfClaim claim, ClaimSheetView sheet, boolean toOffice) {
        ClaimContent content = claim.content();
        ClaimDecision decision = claim.decision();
        return new ClaimView(
                claim.id(),
                claim.version(),
                claim.recordedAt(),
                claim.projectId(),
                claim.state(),
                claim.from().toString(),
                claim.until().toString(),
                costs(content),
                units(content),
                coFinancing(content),
                toOffice ? claim.editors() : List.of(),
                toOffice ? claim.submittedBy() : null,
                claim.submittedOn(),
                claim.submittedAt(),
                sheet,
                decision == null ? null : Decision.of(decision),
                claim.paidOn());
    }

    private static List<Cost> costs(ClaimContent content) {
        return content.costs().stream()
                .map(row ->
                        new Cost(
                                row.yearMonth().toString(),
                                row.costCategory(),
                                row.amount(),
                                row.post()))
                .toList();
    }

    private static List<Unit> units(ClaimContent content) {
        return content.units().stream()
                .map(row -> new Unit(row.yearMonth().toString(), row.unit(), row.quantity()))
                .toList();
    }

    private static List<CoFinancing> coFinancing(ClaimContent content) {
        return content.coFinancing().stream()
                .map(row ->
                        new CoFinancing(
                                row.financier(), row.contribution(), row.post(), row.amount()))
                .toList();
    }
}
