package se.samspel.referral.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.Move;
import se.samspel.referral.course.domain.ReferralState;

/** A referral's moves, the earliest first. */
@Schema(
        name = "ReferralChanges",
        examples =
                "{\"items\":[{\"version\":1,\"move\":\"SUBMIT\",\"before\":null,"
                        + "\"after\":\"SUBMITTED\",\"occurredOn\":\"2026-11-22\",\"reason\":null,"
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\",\"authority\":\"2321000180\","
                        + "\"unit\":\"mottagning-1\"}]}")
record ChangesView(@Schema(maxItems = 1000) List<Item> items) {

    /** One move. */
    @Schema(name = "ReferralMove")
    record Item(
            long version,
            Move move,
            @Nullable ReferralState before,
            ReferralState after,
            @Schema(description = "The act's date") LocalDate occurredOn,
            @Schema(maxLength = 50) @Nullable String reason,
            Instant recordedAt,
            @Schema(maxLength = 51, description = "system: the service itself, of an enrolment")
                    String authority,
            @Schema(maxLength = 100) String unit) {}
}
