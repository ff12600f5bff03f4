package se.samspel.funding.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.application.domain.Move;
import se.samspel.funding.grant.AmountLine;

@Schema(
        name = "AmountProposalRequest",
        examples =
                """
                {"on":"2019-11-04",\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2340000}]}\
                """)
record AmountProposalRequest(
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 100) @Schema(description = "Zero proposes to reject. Noll: avslag.")
                List<@Valid @NotNull AmountLine> amounts,
        @Size(max = 2000) @Nullable String remark) {

    Sent sent() {
        return new Sent(Move.PROPOSE, on, remark, List.of(), this);
    }
}
