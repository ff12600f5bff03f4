package se.samspel.participant.situation;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.testing.Database;

/** An enrolment as it stands in the database, at a host that no other test has. */
final class AnEnrolmentRow {

    final UUID id = UUID.randomUUID();
    final UUID participantId = UUID.randomUUID();
    final String host;

    private AnEnrolmentRow(String host) {
        this.host = host;
    }

    static AnEnrolmentRow startedOn(LocalDate day) {
        return startedOn(day, "2120002304.u" + UUID.randomUUID().toString().substring(0, 8));
    }

    static AnEnrolmentRow startedOn(LocalDate day, String host) {
        var row = new AnEnrolmentRow(host);
        Database.execute(
                """
                insert into participant (id, controller, sex, protection, origin, version,
                  recorded_at)
                values ('%s', '%s', 'KVINNA', 'NONE', 'REGISTERED', 1, now());
                insert into data_key values ('%s', '%s', 'field-key.1', '\\x00')\
                """
                        .formatted(row.participantId, host, row.participantId, host));
        Database.execute(
                """
                insert into enrolment (id, host, participant_id, referral_id, intervention_id,
                  association_id, referring_authority, state, started_on, started_in_group,
                  early_dropout, counted, version, recorded_at, changed_at)
                values ('%s', '%s', '%s', gen_random_uuid(), gen_random_uuid(), '2220002139',
                  '2321000180', 'ACTIVE', '%s', false, false, 'NOT_YET', 1, now(), now())\
                """
                        .formatted(row.id, host, row.participantId, day));
        return row;
    }

    AnEnrolmentRow endedOn(LocalDate day, String reason) {
        return set(
                "state = 'ENDED', early_dropout = true, ended_on = '%s', exit_reason = '%s'"
                        .formatted(day, reason));
    }

    AnEnrolmentRow set(String columns) {
        Database.execute("update enrolment set %s where id = '%s'".formatted(columns, id));
        return this;
    }

    AnEnrolmentRow protectedPerson() {
        Database.execute(
                "update participant set protection = 'SEKRETESSMARKERING' where id = '%s'"
                        .formatted(participantId));
        return this;
    }

    AnEnrolmentRow measured(String at) {
        Database.execute(
                """
                insert into situation (id, enrolment_id, host, at, measured_on, income_sources,
                  occupations)
                values (gen_random_uuid(), '%s', '%s', '%s', current_date, '', '')\
                """
                        .formatted(id, host, at));
        return this;
    }
}
