package se.samspel.funding.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Money;

@Schema(
        name = "CarryOverRequest",
        examples =
                """
                {"fromYear":2020,"amountSek":140000,\
                "decision":{"decidedOn":"2020-12-10","reference":"§ 58/2020"}}\
                """)
record CarryOverRequest(
        @Min(2000)
                @Max(2099)
                @Schema(description = "What it left goes to the next year. Året före.")
                int fromYear,
        @NotNull Money amountSek,
        @NotNull @Valid BoardDecisionRequest decision) {}
