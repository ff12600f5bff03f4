package se.samspel.participant.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.disclosure.domain.DisclosureVersion;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** Disclosures, seen from both ends. */
@ApplicationScoped
class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {

    private static final String FETCH =
            """
            select {d.*}, k.key_id, k.wrapped_key, c.participant_id own
            from disclosure d
            join data_key k on k.participant_id = d.participant_id
            left join received_copy c on c.disclosure_id = d.id and c.host = :reader
            where d.id = :id and :reader in (d.discloser, d.recipient)
            """;

    /**
     * What a fetch needs, in one read.
     *
     * @param ownParticipantId the recipient's own record of the person, once it has one
     */
    record Fetched(Disclosure disclosure, SealedKey key, @Nullable UUID ownParticipantId) {}

    Disclosure own(UUID id, AuthorityId discloser) {
        return find("id = ?1 and discloser = ?2", id, discloser)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** 404 for whoever is neither discloser nor recipient. */
    Fetched fetch(UUID id, AuthorityId reader) {
        List<Object[]> rows =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(FETCH, Object[].class)
                        .addEntity("d", Disclosure.class)
                        .addScalar("key_id", String.class)
                        .addScalar("wrapped_key", byte[].class)
                        .addScalar("own", UUID.class)
                        .setParameter("id", id)
                        .setParameter("reader", reader.toString())
                        .getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Object[] row = rows.getFirst();
        return new Fetched(
                (Disclosure) row[0],
                new SealedKey((String) row[1], (byte[]) row[2]),
                (UUID) row[3]);
    }

    /** Read anew: call where a withdrawal can't commit before this transaction ends. */
    boolean stands(Disclosure disclosure, LocalDate day) {
        UUID edgeId = disclosure.edgeId();
        if (edgeId != null) {
            return edge(edgeId).filter(edge -> edge.covers(day)).isPresent();
        }
        getEntityManager().refresh(disclosure);
        return disclosure.endedAt() == null;
    }

    Optional<WaiverEdge> edge(UUID edgeId) {
        return Optional.ofNullable(getEntityManager().find(WaiverEdge.class, edgeId));
    }

    void keep(DisclosureVersion earlier) {
        getEntityManager().persist(earlier);
    }
}
