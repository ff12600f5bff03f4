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
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.domain.EdgeChange;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Waivers with their edges. */
@ApplicationScoped
public class WaiverRepository implements PanacheRepositoryBase<Waiver, UUID> {

    // With the person, whom the gate asks for next: one read.
    private static final String OWN =
            "select w, p from Waiver w join fetch w.edges join Participant p on p.id ="
                    + " w.participantId where w.id = :id and w.controller = :controller";

    private final ParticipantRepository participants;

    WaiverRepository(ParticipantRepository participants) {
        this.participants = participants;
    }

    /** A form and its person. */
    public record OwnForm(Waiver waiver, Participant participant) {}

    /** 404 for another controller's form, and where its person is not for the acting unit. */
    public OwnForm own(UUID id, AuthorityId controller) {
        Waiver waiver =
                getEntityManager()
                        .createQuery(OWN, Object[].class)
                        .setParameter("id", id)
                        .setParameter("controller", controller)
                        .getResultList()
                        .stream()
                        .map(row -> (Waiver) row[0])
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        return new OwnForm(waiver, participants.own(waiver.participantId(), controller));
    }

    /** The form, if it is this participant's. */
    public Optional<Waiver> ofParticipant(UUID id, UUID participantId) {
        return find(
                        "from Waiver w join fetch w.edges where w.id = ?1 and w.participantId = ?2",
                        id,
                        participantId)
                .singleResultOptional();
    }

    /** An edge as both of its ends see it. */
    public Optional<WaiverEdge> edge(UUID edgeId, AuthorityId discloser) {
        return Optional.ofNullable(getEntityManager().find(WaiverEdge.class, edgeId))
                .filter(edge -> edge.discloser().equals(discloser));
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
