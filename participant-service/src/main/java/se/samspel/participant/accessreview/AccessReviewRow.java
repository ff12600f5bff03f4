package se.samspel.participant.accessreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.accessreview.domain.AccessReview;
import se.samspel.participant.accessreview.domain.ReviewKind;

/** One of an authority's reviews in a list; what it drew is read by its id. */
@Schema(
        name = "AccessReviewRow",
        requiredProperties = {
            "id",
            "kind",
            "from",
            "to",
            "state",
            "sampleSize",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7e40-7a11-8c22-5b1f0c9e4d24","kind":"RANDOM","from":"2026-09-01",\
                "to":"2026-09-30","state":"OPEN","sampleSize":1,"version":1,\
                "recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record AccessReviewRow(
        UUID id,
        ReviewKind kind,
        LocalDate from,
        LocalDate to,
        AccessReview.State state,
        @Schema(minimum = "1", maximum = "500") int sampleSize,
        long version,
        Instant recordedAt) {}
