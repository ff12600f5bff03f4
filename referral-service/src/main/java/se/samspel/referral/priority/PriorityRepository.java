package se.samspel.referral.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.priority.domain.ReferralPriority;

/** Stores the priorities of referrals. Row-level security shows the host its own alone. */
@ApplicationScoped
public class PriorityRepository implements PanacheRepositoryBase<ReferralPriority, UUID> {

    Optional<ReferralPriority> lock(UUID referralId, UUID id) {
        return find("id = ?1 and referralId = ?2", id, referralId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The oldest first. */
    List<ReferralPriority> of(UUID referralId) {
        return list("referralId = ?1 order by fromDay, id", referralId);
    }

    /** By referral; those without any are absent. */
    public Map<UUID, List<PriorityPeriod>> ofAll(Collection<UUID> referralIds) {
        return list("referralId in ?1", referralIds).stream()
                .collect(
                        Collectors.groupingBy(
                                ReferralPriority::referralId,
                                Collectors.mapping(ReferralPriority::period, Collectors.toList())));
    }
}
