package se.samspel.referral.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;

/** Reads queues. */
@ApplicationScoped
class QueueRepository {

    private final EntityManager entities;

    QueueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An intervention as the caller sees it.
     *
     * @param active counted over all, also over those that the caller may not see
     */
    record Place(AuthorityId host, @Nullable Integer capacity, int active) {}

    /** Empty unless the caller is the host or an authority of the association's members. */
    Optional<Place> intervention(UUID id, AuthorityId caller) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select i.host, i.capacity, active_in(i.id) from intervention i
                                where i.id = :id
                                  and (i.host = :caller
                                       or exists (select from member m
                                                  where m.association_id = i.association_id
                                                    and :caller = any (m.authorities)))
                                """,
                                Object[].class)
                        .setParameter("id", id)
                        .setParameter("caller", caller.toString())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        new Place(
                                AuthorityId.parse((String) row[0]),
                                (Integer) row[1],
                                (Integer) row[2]));
    }

    /** The caller's rows alone, in the queue's order. */
    List<Referral> queued(UUID interventionId) {
        return entities.createQuery(
                        """
                        from Referral
                        where interventionId = :id and state = QUEUED
                        order by queueStay.queuedOn, submittedOn, id
                        """,
                        Referral.class)
                .setParameter("id", interventionId)
                .getResultList();
    }
}
