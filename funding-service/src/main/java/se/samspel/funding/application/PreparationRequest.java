package se.samspel.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.application.domain.Recommendation;
import se.samspel.funding.grant.AmountLine;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.funding.register.OpaqueId;

@Schema(
        name = "PreparationRequest",
        examples =
                """
                {"on":"2019-10-15","recommendation":"RECOMMEND",\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000}],\
                "conflicts":["ledamot-07"]}\
                """)
record PreparationRequest(
        @NotNull LocalDate on,
        @NotNull
                @Schema(
                        description =
                                "Tillstyrk eller avstyrk; to ask for completion is a move of its"
                                        + " own.")
                Recommendation recommendation,
        @Size(max = 100) @Schema(description = "With RECOMMEND alone. Bara med RECOMMEND.")
                @Nullable List<@Valid @NotNull AmountLine> amounts,
        @Size(max = 50)
                @Schema(description = "Opaque ids of those with a conflict of interest. Jäv.")
                @Nullable
                        List<@NotNull @Size(max = 100) @Pattern(regexp = OpaqueId.OR_RECORD) String>
                        conflicts,
        @Size(max = 2000) @Nullable String remark) {

    YearlyAmounts recommended() {
        return amounts == null ? YearlyAmounts.none() : AmountLine.amounts(amounts);
    }

    Sent sent() {
        return new Sent(Move.PREPARE, on, remark, conflicts == null ? List.of() : conflicts, this);
    }
}
