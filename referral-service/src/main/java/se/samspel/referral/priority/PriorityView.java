package se.samspel.referral.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.ReferralPriority;

/** Why a referral goes before others, as its host has recorded it. */
@Schema(
        name = "Priority",
        examples =
                "{\"id\":\"0198f0a4-0c00-7a31-9d55-0c2f3f6b1a03\",\"version\":1,"
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\","
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"group\":\"UNG_MED_AKTIVITETSERSATTNING\",\"jointTeamAdvice\":false,"
                        + "\"from\":\"2026-11-22\",\"until\":null,\"unit\":\"unit-1\","
                        + "\"endedByUnit\":null}")
record PriorityView(
        UUID id,
        long version,
        Instant recordedAt,
        UUID referralId,
        @Schema(maxLength = 50) @Nullable String group,
        boolean jointTeamAdvice,
        LocalDate from,
        @Schema(description = "The last day; null while it goes on") @Nullable LocalDate until,
        @Schema(description = "The host's unit that has recorded it", maxLength = 100) String unit,
        @Schema(maxLength = 100) @Nullable String endedByUnit) {

    static PriorityView of(ReferralPriority priority) {
        PriorityPeriod period = priority.period();
        return new PriorityView(
                priority.id(),
                priority.version(),
                priority.recordedAt(),
                priority.referralId(),
                period.group(),
                period.group() == null,
                period.from(),
                period.until(),
                priority.unit(),
                priority.endedByUnit());
    }
}
