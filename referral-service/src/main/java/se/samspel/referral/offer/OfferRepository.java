package se.samspel.referral.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.offer.domain.Offer;

/** Stores offers. Row-level security shows them with their referrals. */
@ApplicationScoped
class OfferRepository implements PanacheRepositoryBase<Offer, UUID> {

    // Whoever takes from one queue does it after the one before; released with the transaction.
    private static final String TURN =
            """
            select cast(pg_advisory_xact_lock(hashtextextended('offer ' || cast(:id as text), 0)) as text)
            """;

    private static final String TURN_OF_REFERRAL =
            """
            select cast(pg_advisory_xact_lock(hashtextextended('offer ' || r.intervention_id, 0)) as text)
            from referral r where r.id = :id
            """;

    // Offered and still to be answered, or accepted and not begun.
    private static final String STANDS =
            """
            from Offer o, Referral r
            where r.id = o.referralId and o.withdrawnOn is null
              and (o.answer = ACCEPTED or (o.answer is null and o.answerBy >= :today))
              and (r.state = QUEUED or r.state = ACCEPTED)
            """;

    private static final String WAITING =
            """
            select id from referral
            where intervention_id = :id and state = 'QUEUED' and queued_on <= :day
            """;

    private static final String UNANSWERED =
            """
            select id from offer
            where answer is null and withdrawn_on is null and expired_at is null
              and answer_by < :today
            order by answer_by, id limit :most for update skip locked
            """;

    void awaitTurn(UUID interventionId) {
        turn(TURN, interventionId);
    }

    void awaitTurnOf(UUID referralId) {
        turn(TURN_OF_REFERRAL, referralId);
    }

    private void turn(String sql, UUID id) {
        natively(sql, String.class).setParameter("id", id).getResultList();
    }

    boolean isHost(UUID interventionId, AuthorityId authority) {
        return !natively("select id from intervention where id = :id and host = :host", UUID.class)
                .setParameter("id", interventionId)
                .setParameter("host", authority.toString())
                .getResultList()
                .isEmpty();
    }

    /** Those in the queue now that were so on {@code day}, in no order; the caller's rows alone. */
    List<UUID> waiting(UUID interventionId, LocalDate day) {
        return natively(WAITING, UUID.class)
                .setParameter("id", interventionId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Asked without the row itself, which is read when its referral is locked. */
    Optional<UUID> referralOf(UUID id) {
        return natively("select referral_id from offer where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Offer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest first. */
    List<Offer> of(UUID referralId) {
        return list("referralId = ?1 order by id", referralId);
    }

    /** In the queue's order. */
    List<Offer> ofRound(UUID roundId) {
        return list("roundId = ?1 order by roundPlace", roundId);
    }

    /** By the last day to answer. */
    List<Offer> standingIn(UUID interventionId, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select o "
                                + STANDS
                                + " and o.interventionId = :id order by o.answerBy, o.id",
                        Offer.class)
                .setParameter("id", interventionId)
                .setParameter("today", today)
                .getResultList();
    }

    /** Which of the referrals have an offer that stands. */
    Set<UUID> standingFor(Collection<UUID> referralIds, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select o.referralId " + STANDS + " and o.referralId in :ids", UUID.class)
                .setParameter("ids", referralIds)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Of these referrals the offers whose expiry isn't told yet, locked. */
    List<Offer> expiredUntold(Collection<UUID> referralIds, LocalDate today) {
        return find(
                        "referralId in ?1 and answer is null and withdrawnOn is null and expiredAt is"
                                + " null and answerBy < ?2",
                        referralIds,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some of all those, locked; what others have locked is theirs. */
    List<UUID> nextExpired(LocalDate today, int most) {
        return natively(UNANSWERED, UUID.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // Hibernate's own type of what JPA declares raw
    private <T> NativeQuery<T> natively(String sql, Class<T> type) {
        return (NativeQuery<T>) getEntityManager().createNativeQuery(sql, type);
    }
}
