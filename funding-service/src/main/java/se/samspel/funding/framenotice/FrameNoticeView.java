package se.samspel.funding.framenotice;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.framenotice.domain.FrameNotice;
import se.samspel.kit.value.Money;

@Schema(
        name = "FrameNotice",
        examples = FrameNoticeView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "year",
            "organisationNumber",
            "amountSek",
            "noticedOn",
            "reference"
        })
record FrameNoticeView(
        @Schema(maxLength = 15, description = "Year and member. År och medlem.") String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(minimum = "2000", maximum = "2101") int year,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
        Money amountSek,
        LocalDate noticedOn,
        @Schema(maxLength = 200) String reference) {

    static final String EXAMPLE =
            """
            {"id":"2021-2120002304","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "associationId":"2220002139","year":2021,"organisationNumber":"2120002304",\
            "amountSek":1170000,"noticedOn":"2020-06-15","reference":"SF 2020/31"}\
            """;

    static FrameNoticeView of(FrameNotice notice) {
        return new FrameNoticeView(
                notice.key().year() + "-" + notice.key().organisationNumber(),
                notice.version(),
                notice.recordedAt(),
                notice.key().associationId(),
                notice.key().year(),
                notice.key().organisationNumber(),
                notice.amount(),
                notice.noticedOn(),
                notice.reference());
    }
}
