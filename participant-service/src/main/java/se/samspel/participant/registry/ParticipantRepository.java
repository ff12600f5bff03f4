package se.samspel.participant.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.SealedPerson;

/** Participants of one controller. */
@ApplicationScoped
public class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {

    // One statement, and silent where the same number arrives twice at once.
    private static final String INSERT =
            """
            with person as (
              insert into participant (id, controller, identity_type, identity_number,
                identity_index, birth_index, identity_level, identity_source, sex, municipality,
                protection, origin, responsible_units, version, recorded_at)
              values (:id, :controller, cast(:type as text), cast(:number as bytea),
                cast(:index as bytea), cast(:birth as bytea), cast(:level as text),
                cast(:source as text), :sex, cast(:municipality as bytea), :protection, :origin,
                cast(:units as text[]), 1, :recordedAt)
              on conflict (controller, identity_index, number_place) do nothing
              returning id, controller)
            insert into data_key (participant_id, controller, key_id, wrapped_key)
            select id, controller, :keyId, :wrappedKey from person
            """;

    // Each side by its index, the present numbers before the past ones.
    private static final String BY_NUMBER =
            """
            from Participant p where p.id in
              (select q.id from Participant q where q.controller = ?1 and q.identityIndex in ?2
               union all
               select h.participantId from PastIdentity h
               where h.controller = ?1 and h.identityIndex in ?2)
            order by case when p.identityIndex in ?2 then 0 else 1 end, p.numberPlace, p.id
            """;

    private final CaseAccess access;

    ParticipantRepository(CaseAccess access) {
        this.access = access;
    }

    /**
     * 404 for another controller's participant, for another unit's, and for a protected person
     * unless a named handler asks.
     */
    public Participant own(UUID id, AuthorityId controller) {
        Participant participant = ofController(id, controller);
        access.check(participant);
        return participant;
    }

    /**
     * The person behind a case whose own units have been asked for; 404 for a protected person
     * unless a named handler asks.
     */
    public Participant ofCase(UUID id, AuthorityId controller) {
        Participant participant = ofController(id, controller);
        access.checkProtection(participant);
        return participant;
    }

    /**
     * Until the transaction ends nobody records that the person is protected: what is made now of
     * the record is made as the record says now.
     */
    public void hold(Participant participant) {
        Object protection =
                getEntityManager()
                        .createNativeQuery(
                                "select protection from participant where id = :id for share",
                                String.class)
                        .setParameter("id", participant.id())
                        .getSingleResult();
        if (!participant.protection().name().equals(protection)) {
            getEntityManager().refresh(participant);
        }
    }

    /**
     * For an act that is told again to who has made it: whoever works with the record now. 404 for
     * another controller's.
     */
    public Participant ofReplay(UUID id, AuthorityId controller) {
        return ofController(id, controller);
    }

    /**
     * For what the person itself asks for: also of another unit's record, which is kept for review;
     * 404 for another controller's, and for a protected person unless a named handler answers.
     */
    public Participant ofSubject(UUID id, AuthorityId controller) {
        Participant participant = ofController(id, controller);
        access.checkForSubject(participant);
        return participant;
    }

    private Participant ofController(UUID id, AuthorityId controller) {
        return findByIdOptional(id)
                .filter(found -> found.controller().equals(controller))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By the number that the person has or has had.
     *
     * @param indexes all that it may be stored by
     */
    public Optional<Participant> byNumber(AuthorityId controller, List<byte[]> indexes) {
        return find(BY_NUMBER, controller, indexes).firstResultOptional();
    }

    /** The same, with those that came by a succession beside the controller's own. */
    List<Participant> allByNumber(AuthorityId controller, List<byte[]> indexes) {
        return list(BY_NUMBER, controller, indexes);
    }

    /** False where this controller has the number already. */
    public boolean insertUnlessKnown(Participant participant) {
        SealedPerson person = participant.sealed();
        var type = person.type();
        var level = participant.assurance().identityLevel();
        return getEntityManager()
                        .createNativeQuery(INSERT)
                        .setParameter("id", participant.id())
                        .setParameter("controller", participant.controller().toString())
                        .setParameter("type", type == null ? null : type.name())
                        .setParameter("number", person.number())
                        .setParameter("index", person.index())
                        .setParameter("birth", person.birthIndex())
                        .setParameter("level", level == null ? null : level.name())
                        .setParameter("source", participant.assurance().identitySource())
                        .setParameter("sex", person.sex().name())
                        .setParameter("municipality", person.municipality())
                        .setParameter("protection", person.protection().name())
                        .setParameter("origin", participant.origin().name())
                        .setParameter(
                                "units",
                                participant
                                        .responsibility()
                                        .responsibleUnits()
                                        .toArray(String[]::new))
                        .setParameter("recordedAt", participant.recordedAt())
                        .setParameter("keyId", person.keyId())
                        .setParameter("wrappedKey", person.wrappedKey())
                        .executeUpdate()
                == 1;
    }
}
