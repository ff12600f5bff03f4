package se.samspel.referral.queue.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.QueueRank;
import se.samspel.referral.priority.domain.PriorityRule;
import se.samspel.referral.priority.domain.PriorityRuleSet;
import se.samspel.referral.priority.domain.PriorityRules;

/**
 * Who stands before whom: level of priority, day of queuing, submission, id. The database's
 * function {@code queue_order} counts places by the same order; a test holds the two together.
 */
public record QueueOrder(PriorityRules rules) {

    private static final Comparator<Standing> ORDER =
            Comparator.comparingInt(Standing::level)
                    .thenComparing((Standing standing) -> standing.stay().queuedOn())
                    .thenComparing(standing -> standing.stay().submittedOn())
                    // As the database orders ids: by their bytes, which UUID.compareTo doesn't.
                    .thenComparing(standing -> standing.stay().referralId().toString());

    /** Where a stay stands on a day: the rule that its place follows, null where none is met. */
    public record Standing(Stay stay, @Nullable PriorityRule rule) {

        public int level() {
            return rule == null ? QueueRank.LAST_LEVEL : rule.level();
        }

        boolean isBefore(Standing other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    public Standing standing(Stay stay, LocalDate day) {
        PriorityRuleSet inForce = rules.inForce(day).orElse(null);
        PriorityRule followed =
                inForce == null
                        ? null
                        : inForce.followed(stay.submittedOn(), stay.periods(), day).orElse(null);
        return new Standing(stay, followed);
    }

    /** Places from 1 of those that are in the queue on {@code day}, in order. */
    public Map<UUID, Integer> places(List<Stay> stays, LocalDate day) {
        List<Standing> ordered =
                stays.stream()
                        .filter(stay -> stay.lasts(day))
                        .map(stay -> standing(stay, day))
                        .sorted(ORDER)
                        .toList();
        Map<UUID, Integer> places = new LinkedHashMap<>();
        ordered.forEach(standing -> places.put(standing.stay().referralId(), places.size() + 1));
        return places;
    }
}
