package se.samspel.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.registry.ParticipantRepository;

/**
 * Records of one authority that may be the same person. Protected persons and other units' records
 * are never among them; nothing is ever compared across authorities.
 */
@ApplicationScoped
class PossibleDuplicates {

    private static final String FIND =
            """
            with sought as (select id, controller, identity_type, identity_index, birth_index
                            from participant where id = :id)
            select p.id, 'SAME_BIRTH_AND_SEX' reason
            from sought s join participant p on p.controller = s.controller and p.birth_index = s.birth_index
            where p.id <> s.id and p.protection = 'NONE'
              and not (p.identity_type = 'PERSONNUMMER' and s.identity_type = 'PERSONNUMMER')
              and p.identity_index is distinct from s.identity_index
              and (p.responsible_units = '{}' or :unit = any (p.responsible_units))
            union
            select p.id, 'SAME_NUMBER'
            from sought s join participant p on p.controller = s.controller and p.identity_index = s.identity_index
            where p.id <> s.id and p.protection = 'NONE'
              and (p.responsible_units = '{}' or :unit = any (p.responsible_units))
            union
            select p.id, 'EARLIER_NUMBER'
            from sought s
            join (select h.participant_id one, q.id other from identity_history h
                  join participant q on q.controller = h.controller and q.identity_index = h.identity_index
                  where h.participant_id = :id
                  union
                  select q.id, h.participant_id from participant q
                  join identity_history h on h.controller = q.controller and h.identity_index = q.identity_index
                  where q.id = :id) pair on pair.one = s.id
            join participant p on p.id = pair.other
            where p.id <> s.id and p.protection = 'NONE'
              and (p.responsible_units = '{}' or :unit = any (p.responsible_units))
            order by 1 limit 20
            """;

    private final ParticipantRepository participants;
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Acting acting;
    private final AccessLog accessLog;

    PossibleDuplicates(
            ParticipantRepository participants,
            EntityManager entities,
            CurrentCaller caller,
            Acting acting,
            AccessLog accessLog) {
        this.participants = participants;
        this.entities = entities;
        this.caller = caller;
        this.acting = acting;
        this.accessLog = accessLog;
    }

    @Transactional
    DuplicatesView of(UUID id) {
        AuthorityId controller = caller.authority();
        participants.own(id, controller);
        List<Object[]> rows =
                entities.createNativeQuery(FIND, Object[].class)
                        .setParameter("id", id)
                        .setParameter("unit", acting.unit())
                        .getResultList();
        accessLog.record("find-duplicates", controller, List.of(id), List.of());
        return new DuplicatesView(
                rows.stream()
                        .map(row ->
                                new DuplicatesView.Possible(
                                        (UUID) row[0],
                                        DuplicatesView.Reason.valueOf((String) row[1])))
                        .toList());
    }
}
