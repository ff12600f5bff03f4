package se.samspel.referral.priority.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason to go before others, in the host's words.
 *
 * @param level 1 goes first, 9 last of those that meet a rule
 * @param afterDays for WAITING_TIME, from the submission
 * @param group for PRIORITY_GROUP
 */
public record PriorityRule(
        String code,
        String label,
        @Nullable String labelEn,
        PriorityKind kind,
        int level,
        @Nullable Integer afterDays,
        @Nullable String group) {

    boolean isMetBy(LocalDate submittedOn, List<PriorityPeriod> periods, LocalDate day) {
        return switch (kind) {
            case WAITING_TIME ->
                    WaitingTime.days(submittedOn, day) >= Objects.requireNonNull(afterDays);
            case PRIORITY_GROUP, JOINT_TEAM_ADVICE ->
                    periods.stream()
                            .anyMatch(period ->
                                    Objects.equals(period.group(), group) && period.holds(day));
        };
    }
}
