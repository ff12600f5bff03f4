package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.domain.QueuePace;
import se.samspel.referral.course.domain.QueueRank;

/**
 * Places in the queue, counted over every referral to the intervention: also over those that the
 * caller may not see, so that places have no gaps and tell nothing else.
 */
@ApplicationScoped
public class QueuePlaces {

    private static final String ORDER =
            """
            select referral_id, place, level, rule, label, label_en, starts
            from queue_order(cast(:ids as uuid[]), cast(:day as date))
            """;

    private final EntityManager entities;
    private final Today today;

    QueuePlaces(EntityManager entities, Today today) {
        this.entities = entities;
        this.today = today;
    }

    /** By referral, by today's rules; those that aren't queued are absent. */
    public Map<UUID, QueueRank> of(Collection<UUID> referralIds) {
        return of(referralIds, today.today());
    }

    /** Those in the queue now, by the rules as they were on {@code day}. */
    public Map<UUID, QueueRank> of(Collection<UUID> referralIds, LocalDate day) {
        if (referralIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(ORDER, Object[].class)
                        .setParameter("ids", referralIds.toArray(UUID[]::new))
                        .setParameter("day", day)
                        .getResultList();
        Map<UUID, QueueRank> places = new HashMap<>();
        for (Object[] row : rows) {
            places.put((UUID) row[0], rank(row));
        }
        return places;
    }

    private static QueueRank rank(Object[] row) {
        var rule =
                row[3] == null
                        ? null
                        : new QueueRank.FollowedRule(
                                (String) row[3], (String) row[4], (String) row[5]);
        return new QueueRank(
                (Integer) row[1], (Integer) row[2], rule, new QueuePace((Integer) row[6]));
    }
}
