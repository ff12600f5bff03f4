package se.samspel.funding.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.calendar.domain.CalendarFeed;
import se.samspel.kit.problem.Problem;

/** The secret addresses of the calendars of the calling office, or the one that calls. */
@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    @Nullable CalendarFeed byDigest(String digest) {
        return find("digest", digest).firstResult();
    }

    Set<Integer> takenPlaces(String associationId) {
        return new HashSet<>(
                getEntityManager()
                        .createQuery(
                                "select f.place from CalendarFeed f where f.associationId = :id"
                                        + " and f.revokedAt is null",
                                Integer.class)
                        .setParameter("id", associationId)
                        .getResultList());
    }

    CalendarFeed toChange(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    CalendarFeed visible(UUID id) {
        return found(findById(id));
    }

    List<CalendarFeed> page(String associationId, int offset, int fetch) {
        return find("associationId = ?1 order by recordedAt, id", associationId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(String associationId) {
        return Math.min(count("associationId", associationId), COUNTED_TO);
    }

    private static CalendarFeed found(@Nullable CalendarFeed feed) {
        if (feed == null) {
            throw Problem.notFound();
        }
        return feed;
    }
}
