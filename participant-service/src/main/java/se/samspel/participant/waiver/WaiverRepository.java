package se.samspel.participant.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.domain.EdgeChange;
import se.samspel.participant.waiver.domain.Waiver;

/** Waivers with their edges. */
@ApplicationScoped
public class WaiverRepository implements PanacheRepositoryBase<Waiver, UUID> {

    /** 404 for another controller's form. */
    Waiver own(UUID id, AuthorityId controller) {
        return find(
                        "from Waiver w join fetch w.edges where w.id = ?1 and w.controller = ?2",
                        id,
                        controller)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The form, if it is this participant's. */
    public Optional<Waiver> ofParticipant(UUID id, UUID participantId) {
        return find(
                        "from Waiver w join fetch w.edges where w.id = ?1 and w.participantId = ?2",
                        id,
                        participantId)
                .singleResultOptional();
    }

    /** Locked until the end of the transaction: a withdrawal at the same time waits or is seen. */
    public List<Waiver> locked(Collection<UUID> ids) {
        return find("from Waiver w where w.id in ?1 order by w.id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public void add(EdgeChange change) {
        getEntityManager().persist(change);
    }
}
