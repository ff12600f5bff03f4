package se.samspel.funding.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.ledger.domain.SourceReference;

@Schema(name = "VoucherRequest", examples = VoucherRequest.EXAMPLE)
record VoucherRequest(
        @NotNull @Schema(description = "The act's day, not after today. Bokföringsdag.")
                LocalDate bookedOn,
        @Size(max = 4)
                @Pattern(regexp = Series.FORM)
                @Schema(description = "MV unless another is named. MV om ingen annan anges.")
                @Nullable String series,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Never about a person. Aldrig om en person.")
                String text,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull VoucherLineRequest> lines) {

    static final String EXAMPLE =
            """
            {"bookedOn":"2026-10-30","text":"Hyra, kansliet, oktober",\
            "lines":[{"account":"6010","amountSek":12500,"costCentre":"100"},\
            {"account":"1940","amountSek":-12500}]}\
            """;

    Booking booking(String associationId, UUID id) {
        return new Booking(
                associationId,
                bookedOn,
                seriesCode(),
                SourceReference.of("voucher", id),
                text,
                lines.stream().map(VoucherLineRequest::line).toList());
    }

    String seriesCode() {
        return series == null ? Series.MV.name() : series;
    }
}
