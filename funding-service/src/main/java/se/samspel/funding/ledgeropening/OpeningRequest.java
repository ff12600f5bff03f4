package se.samspel.funding.ledgeropening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.VoucherLineRequest;

@Schema(
        name = "OpeningBalancesRequest",
        examples =
                """
                {"year":2026,"lines":[{"account":"1940","amountSek":500000},\
                {"account":"2010","amountSek":-500000}]}\
                """)
record OpeningRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @Size(min = 2, max = 1000)
                @Schema(
                        description =
                                "Left out: what the year before ended with, its result as equity."
                                        + " Utelämnat: det förra årets utgående balanser.")
                @Nullable List<@Valid @NotNull VoucherLineRequest> lines) {}
