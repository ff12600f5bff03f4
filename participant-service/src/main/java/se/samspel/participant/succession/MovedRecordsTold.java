package se.samspel.participant.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.participant.database.Sql;
import se.samspel.participant.disclosure.DisclosureMade;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.enrolment.FollowedEnrolments;
import se.samspel.participant.registry.ParticipantRegistered;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.WaiverChanged;
import se.samspel.participant.waiver.domain.Waiver;

/** Tells of records that have moved as they stand now, each under its own key. */
@ApplicationScoped
class MovedRecordsTold {

    // Small enough that a transaction's locks are short.
    private static final int AT_ONCE = 200;

    private static final String UNTOLD = "select exists (select from moved_record)";

    private static final String TAKE =
            """
            delete from moved_record where (kind, id) in (
              select kind, id from moved_record where kind = ? order by id limit ?
              for update skip locked)
            returning id
            """;

    private final Sql sql;
    private final EntityManager entities;
    private final FollowedEnrolments enrolments;
    private final Outbox outbox;

    MovedRecordsTold(
            Sql sql, EntityManager entities, FollowedEnrolments enrolments, Outbox outbox) {
        this.sql = sql;
        this.entities = entities;
        this.enrolments = enrolments;
        this.outbox = outbox;
    }

    /** False when there was nothing to tell. Persons before what hangs on them. */
    boolean tellSome() {
        if (!sql.row(row -> row.getBoolean(1), UNTOLD)) {
            return false;
        }
        List<UUID> persons = take("PARTICIPANT");
        entities.createQuery("from Participant where id in :ids", Participant.class)
                .setParameter("ids", persons)
                .getResultList()
                .forEach(person -> outbox.append(ParticipantRegistered.of(person)));
        List<UUID> forms = take("WAIVER");
        entities.createQuery(
                        "from Waiver w left join fetch w.edges where w.id in :ids", Waiver.class)
                .setParameter("ids", forms)
                .getResultList()
                .forEach(form -> outbox.append(WaiverChanged.of(form)));
        List<UUID> disclosures = take("DISCLOSURE");
        entities.createQuery("from Disclosure where id in :ids", Disclosure.class)
                .setParameter("ids", disclosures)
                .getResultList()
                .forEach(made -> DisclosureMade.of(made).ifPresent(outbox::append));
        List<UUID> enrolled = take("ENROLMENT");
        enrolments.tell(enrolled);
        return true;
    }

    private List<UUID> take(String kind) {
        return sql.rows(row -> row.getObject(1, UUID.class), TAKE, kind, AT_ONCE);
    }
}
