package se.samspel.referral.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.QueueRank;

/** The rule that a place in the queue follows (prioriteringsregel); never why it is met. */
@Schema(name = "FollowedPriorityRule")
public record PriorityRuleView(
        @Schema(maxLength = 50) String code,
        @Schema(maxLength = 200) String label,
        @Schema(maxLength = 200) @Nullable String labelEn) {

    /** Null where the place follows the day of queuing alone. */
    public static @Nullable PriorityRuleView of(QueueRank.@Nullable FollowedRule rule) {
        return rule == null
                ? null
                : new PriorityRuleView(rule.code(), rule.label(), rule.labelEn());
    }
}
