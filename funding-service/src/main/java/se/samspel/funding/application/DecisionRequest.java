package se.samspel.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.BoardOutcome;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.application.domain.Validity;
import se.samspel.funding.grant.AmountLine;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.funding.register.OpaqueId;
import se.samspel.kit.value.IdentityNumberInText;

@Schema(
        name = "ApplicationDecisionRequest",
        examples =
                """
                {"decidedOn":"2019-11-28","reference":"§ 47/2019","outcome":"GRANTED",\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000}],\
                "validFrom":"2020-01-01","validTo":"2020-12-31","conflicts":["ledamot-03"]}\
                """)
record DecisionRequest(
        @NotNull LocalDate decidedOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The minutes' paragraph. Protokollets paragraf.")
                String reference,
        @NotNull BoardOutcome outcome,
        @Size(max = 100)
                @Schema(
                        description =
                                "With GRANTED alone; may differ from what was asked for, not be more"
                                        + " of it. Bara med GRANTED; högst det som äskats.")
                @Nullable List<@Valid @NotNull AmountLine> amounts,
        @Schema(description = "Default: the first granted year's first day.")
                @Nullable LocalDate validFrom,
        @Schema(description = "Default: the last granted year's last day.")
                @Nullable LocalDate validTo,
        @Size(max = 50)
                @Schema(description = "Opaque ids of those with a conflict of interest. Jäv.")
                @Nullable
                        List<@NotNull @Size(max = 100) @Pattern(regexp = OpaqueId.OR_RECORD) String>
                        conflicts,
        @Size(max = 2000) @Nullable String remark) {

    YearlyAmounts granted() {
        return amounts == null ? YearlyAmounts.none() : AmountLine.amounts(amounts);
    }

    /** Whole calendar years unless it says otherwise. */
    Validity validity() {
        TreeSet<Integer> years = new TreeSet<>(granted().years());
        if (years.isEmpty()) {
            years.add(decidedOn.getYear());
        }
        return new Validity(
                validFrom == null ? LocalDate.of(years.first(), 1, 1) : validFrom,
                validTo == null ? LocalDate.of(years.last(), 12, 31) : validTo);
    }

    BoardDecision decision() {
        IdentityNumberInText.refuse("reference", reference);
        return new BoardDecision(decidedOn, reference);
    }

    Sent sent() {
        Move move =
                switch (outcome) {
                    case GRANTED -> Move.GRANT;
                    case REJECTED -> Move.REJECT;
                };
        return new Sent(move, decidedOn, remark, conflicts == null ? List.of() : conflicts, this);
    }
}
