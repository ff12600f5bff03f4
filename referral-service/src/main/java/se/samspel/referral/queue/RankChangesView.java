package se.samspel.referral.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.PriorityRuleView;
import se.samspel.referral.course.domain.LeftQueue;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.queue.domain.RankCause;
import se.samspel.referral.queue.domain.RankChange;

/** How a referral's place has changed, and why; for its host alone. */
@Schema(
        name = "RankChanges",
        examples =
                "{\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"queuedOn\":\"2026-11-05\",\"leftQueueOn\":null,\"firstPlace\":3,"
                        + "\"items\":[{\"on\":\"2026-11-12\",\"placeBefore\":3,\"place\":2,"
                        + "\"causes\":[{\"kind\":\"OTHER_LEFT\","
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a09\","
                        + "\"leftAs\":\"ENROLLED\",\"rule\":null}]}]}")
record RankChangesView(
        UUID referralId,
        @Nullable LocalDate queuedOn,
        @Nullable LocalDate leftQueueOn,
        @Schema(description = "On queuedOn; null for who has not been in the queue", minimum = "1")
                @Nullable Integer firstPlace,
        @Schema(description = "The oldest first", maxItems = 10_000) List<Change> items) {

    /** A day with another place than the day before. */
    @Schema(name = "RankChange")
    record Change(
            LocalDate on,
            @Schema(minimum = "1") int placeBefore,
            @Schema(minimum = "1") int place,
            @Schema(maxItems = 10_000) List<Cause> causes) {

        static Change of(RankChange change) {
            return new Change(
                    change.on(),
                    change.placeBefore(),
                    change.place(),
                    change.causes().stream().map(Cause::of).toList());
        }
    }

    /** One reason. */
    @Schema(name = "RankCause")
    record Cause(
            RankCause.Kind kind,
            @Schema(description = "The other referral, where it is about one")
                    @Nullable UUID referralId,
            @Nullable LeftQueue leftAs,
            @Nullable PriorityRuleView rule) {

        static Cause of(RankCause cause) {
            return new Cause(cause.kind(), cause.referralId(), cause.leftAs(), rule(cause.rule()));
        }

        private static @Nullable PriorityRuleView rule(@Nullable PriorityRule rule) {
            return rule == null
                    ? null
                    : new PriorityRuleView(rule.code(), rule.label(), rule.labelEn());
        }
    }
}
