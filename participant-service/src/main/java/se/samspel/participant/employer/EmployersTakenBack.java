package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.participant.database.Sql;
import se.samspel.participant.enrolment.TakenBackWithEnrolment;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.erasure.TombstoneSource;

/**
 * Contacts and placements count nowhere any more once their enrolment was a mistake or their person
 * is erased.
 */
@ApplicationScoped
class EmployersTakenBack implements TakenBackWithEnrolment, TombstoneSource {

    private static final String TOLD =
            """
            select '%1$s' as name, c.id from employer_contact c where c.%3$s = any (?)
            union all
            select '%2$s', p.id from placement p where p.%3$s = any (?)
            """;

    private static final String OF_ENROLMENTS = select("enrolment_id");
    private static final String OF_PERSONS = select("participant_id");

    private final Sql sql;
    private final Outbox outbox;

    EmployersTakenBack(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    private static String select(String of) {
        return TOLD.formatted(RecordedContact.NAME, RecordedPlacement.NAME, of);
    }

    @Override
    public void takeBack(Enrolment corrected) {
        told(OF_ENROLMENTS, corrected.id()).forEach(outbox::append);
    }

    @Override
    public List<OutboxEvent> tombstones(UUID[] participantIds) {
        return told(OF_PERSONS, participantIds);
    }

    private List<OutboxEvent> told(String statement, UUID... ids) {
        return sql.rows(
                row ->
                        OutboxEvent.tombstone(
                                RecordedPlacement.TOPIC,
                                row.getString("name"),
                                row.getString("id")),
                statement,
                ids,
                ids);
    }
}
