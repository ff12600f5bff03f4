package se.samspel.referral.seat;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.seat.domain.Seat;

/** Stores seats. */
@ApplicationScoped
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {

    private static final Sort ORDER =
            Sort.by("terms.party", "terms.function", "terms.startsOn", "id");

    /** Row-level security hides the seats of other hosts from a lock. */
    Optional<Seat> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * @param on the day that the seats are for, or nothing for all of them
     */
    PanacheQuery<Seat> of(UUID interventionId, @Nullable LocalDate on) {
        return on == null
                ? find("interventionId = ?1", ORDER, interventionId)
                : find(
                        "interventionId = ?1 and terms.startsOn <= ?2"
                                + " and (terms.endsOn is null or terms.endsOn >= ?2)",
                        ORDER,
                        interventionId,
                        on);
    }
}
