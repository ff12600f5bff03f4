package se.samspel.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.database.Sql;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.registry.ParticipantRepository;

/**
 * Secrecy inside the reader's own authority (OSL 8:1): the host's by the enrolment, the referrer's
 * by its own record of the person; where the host alone knows a protection, by the reader's named
 * handlers.
 */
@ApplicationScoped
class OutcomeGate {

    private static final String TOLD =
            """
            select participant_is_protected(?) hidden, (
              select d.participant_id from referral r
              join disclosure d on d.id = r.disclosure_id and d.discloser = ?
              where r.id = ? and r.referring_authority = d.discloser) own
            """;

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final CaseAccess access;
    private final Sql sql;

    OutcomeGate(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            CaseAccess access,
            Sql sql) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.access = access;
        this.sql = sql;
    }

    /** 404 for another unit, and for who is no handler of a protected person. */
    void check(Enrolment enrolment, AuthorityId reader) {
        if (reader.equals(enrolment.host())) {
            enrolments.own(enrolment.id(), reader);
            return;
        }
        Told told =
                sql.row(
                        row -> new Told(row.getBoolean(1), row.getObject(2, UUID.class)),
                        TOLD,
                        enrolment.participantId(),
                        reader.toString(),
                        enrolment.referralId());
        UUID own = told.ownRecord();
        boolean noted = own != null && participants.own(own, reader).protection().hides();
        if (told.hidden() && !noted) {
            access.checkHandlerOfTold();
        }
    }

    private record Told(boolean hidden, @Nullable UUID ownRecord) {}
}
