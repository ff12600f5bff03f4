package se.samspel.funding.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Posting;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.funding.ledger.domain.Voucher;
import se.samspel.funding.ledger.domain.VoucherKind;
import se.samspel.kit.value.Money;

/** A voucher as it was booked. */
@Schema(
        name = "Voucher",
        examples = VoucherView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "series",
            "year",
            "number",
            "kind",
            "bookedOn",
            "text",
            "source",
            "lines"
        })
public record VoucherView(
        UUID id,
        @Schema(minimum = "1", maximum = "1", description = "A voucher is never changed.")
                long version,
        Instant recordedAt,
        @Schema(maxLength = 4) String series,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Schema(
                        minimum = "1",
                        maximum = "9007199254740991",
                        description = "Without gaps in series and year. Obruten nummerföljd.")
                long number,
        VoucherKind kind,
        LocalDate bookedOn,
        @Schema(maxLength = 200) String text,
        Source source,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Schema(maxLength = 100, description = "Staff id. Handläggarens id.")
                @Nullable String actingUser,
        @Schema(maxItems = 1000) List<Line> lines) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1c21","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","series":"SP","year":2026,"number":14,\
            "kind":"BOOKING","bookedOn":"2026-10-30","text":"Utbetalning till insats",\
            "source":{"kind":"drawdown","id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1d01",\
            "purpose":"payment"},"reverses":null,"reversedBy":null,"actingUser":null,\
            "lines":[{"account":"2560","amountSek":250000,\
            "project":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b01","costCentre":null},\
            {"account":"1940","amountSek":-250000,"project":null,"costCentre":null}]}\
            """;

    @Schema(
            name = "VoucherSource",
            requiredProperties = {"kind", "id", "purpose"})
    public record Source(
            @Schema(maxLength = 40) String kind,
            @Schema(maxLength = 100) String id,
            @Schema(maxLength = 40) String purpose) {

        static Source of(SourceReference source) {
            return new Source(source.kind(), source.id(), source.purpose());
        }
    }

    @Schema(
            name = "VoucherLine",
            requiredProperties = {"account", "amountSek"})
    public record Line(
            @Schema(maxLength = 6) String account,
            Money amountSek,
            @Schema(maxLength = 40) @Nullable String project,
            @Schema(maxLength = 40) @Nullable String costCentre) {

        static Line of(Posting posting) {
            return new Line(
                    posting.account(),
                    posting.amount(),
                    orNull(posting.project()),
                    orNull(posting.costCentre()));
        }

        private static @Nullable String orNull(String dimension) {
            return dimension.isEmpty() ? null : dimension;
        }
    }

    public static VoucherView of(Voucher voucher) {
        return new VoucherView(
                voucher.id(),
                1,
                voucher.recordedAt(),
                voucher.series(),
                voucher.year(),
                voucher.number(),
                voucher.kind(),
                voucher.bookedOn(),
                voucher.text(),
                Source.of(voucher.source()),
                voucher.reverses(),
                voucher.reversedBy(),
                voucher.actingUser(),
                voucher.postings().stream().map(Line::of).toList());
    }

    /** The voucher's address under the API's root. */
    public static String path(Voucher voucher) {
        return "/associations/" + voucher.associationId() + "/ledger/vouchers/" + voucher.id();
    }
}
