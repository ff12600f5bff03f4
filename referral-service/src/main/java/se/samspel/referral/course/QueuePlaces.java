package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Places in the queue, counted over every referral to the intervention: also over those that the
 * caller may not see, so that places have no gaps and tell nothing else.
 */
@ApplicationScoped
public class QueuePlaces {

    private final EntityManager entities;

    QueuePlaces(EntityManager entities) {
        this.entities = entities;
    }

    /** By referral; those that aren't queued are absent. */
    public Map<UUID, Integer> of(Collection<UUID> referralIds) {
        if (referralIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select referral_id, place from queue_places(:ids)", Object[].class)
                        .setParameter("ids", referralIds.toArray(UUID[]::new))
                        .getResultList();
        Map<UUID, Integer> places = new HashMap<>();
        for (Object[] row : rows) {
            places.put((UUID) row[0], (Integer) row[1]);
        }
        return places;
    }
}
