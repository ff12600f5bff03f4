package se.samspel.funding.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "GrantChangeRequest",
        examples =
                """
                {"decision":{"decidedOn":"2020-06-11","reference":"§ 31/2020"},\
                "amounts":[{"year":2020,"costCategory":"PERSONAL","amountSek":2200000}]}\
                """)
record GrantChangeRequest(
        @NotNull @Valid BoardDecisionRequest decision,
        @NotEmpty
                @Size(max = 100)
                @Schema(
                        description =
                                "All years and cost categories as they are to be. Alla år och"
                                        + " kostnadsslag, som de ska vara.")
                List<@Valid @NotNull AmountLine> amounts) {}
