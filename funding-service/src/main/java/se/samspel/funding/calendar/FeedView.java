package se.samspel.funding.calendar;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.calendar.domain.CalendarFeed;
import se.samspel.funding.calendar.domain.CalendarLanguage;

@Schema(
        name = "CalendarFeed",
        examples = FeedView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "associationId",
            "name",
            "language",
            "secretMadeAt"
        })
record FeedView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String associationId,
        @Schema(maxLength = 100) String name,
        CalendarLanguage language,
        @Schema(description = "When its present secret was made. När adressen skapades.")
                Instant secretMadeAt,
        @Nullable Instant revokedAt,
        @Schema(
                        maxLength = 500,
                        format = "uri",
                        description =
                                "Where calendar programs subscribe. Shown this once, in the answer"
                                        + " that made it; a lost one is replaced. Adressen att"
                                        + " prenumerera på; visas bara nu.")
                @Nullable String url) {

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b71","version":1,\
            "recordedAt":"2026-11-26T09:00:00Z","associationId":"2220002139",\
            "name":"Kansliets Outlook","language":"SV","secretMadeAt":"2026-11-26T09:00:00Z",\
            "url":"https://samspel.example/funding/v1/calendars/\
            rN1sYkq0fQ7s3JX0b2v8c5m1d9t6w4z0aB3eF7hK2pU.ics"}\
            """;

    static FeedView of(CalendarFeed feed, @Nullable String url) {
        return new FeedView(
                feed.id(),
                feed.version(),
                feed.recordedAt(),
                feed.associationId(),
                feed.name(),
                feed.language(),
                feed.secretMadeAt(),
                feed.revokedAt(),
                url);
    }
}
