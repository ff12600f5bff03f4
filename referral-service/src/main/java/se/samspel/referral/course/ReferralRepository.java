package se.samspel.referral.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.referral.course.domain.IntroductoryVisit;
import se.samspel.referral.course.domain.Referral;

/** Stores referrals. Row-level security shows the caller's own alone. */
@ApplicationScoped
public class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    /**
     * The referral, locked until the transaction ends: changes of one referral follow each other.
     */
    public Optional<Referral> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their ids, so that two who lock many never wait for each other. */
    public List<Referral> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The oldest visit first. */
    public List<IntroductoryVisit> visits(Collection<UUID> referralIds) {
        return getEntityManager()
                .createQuery(
                        "from IntroductoryVisit where referralId in :ids order by visitedOn, id",
                        IntroductoryVisit.class)
                .setParameter("ids", referralIds)
                .getResultList();
    }
}
