package se.samspel.participant.enrolment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** The person's enrolments with situations, exit and every change of state. */
@ApplicationScoped
class EnrolmentSection implements ExtractSection {

    private static final String HISTORY =
            """
            select h.id, h.enrolment_id, h.state, h.changed_at, h.changed_by, h.reason
            from enrolment_history h join enrolment e on e.id = h.enrolment_id
            where e.participant_id = ? and h.host = ? order by h.id
            """;

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final Sql sql;

    EnrolmentSection(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            PersonSeal seal,
            Sql sql) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.seal = seal;
        this.sql = sql;
    }

    record Recorded(@JsonUnwrapped EnrolmentView enrolment, List<Change> history) {}

    /**
     * @param changedBy an authority, or {@code system} for what time does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(String state, Instant changedAt, String changedBy, @Nullable String reason) {}

    private record OfEnrolment(UUID enrolmentId, Change change) {}

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public Text title() {
        return Text.of("Dina inskrivningar", "Your enrolments");
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        List<OfEnrolment> history =
                sql.rows(row -> change(row, person), HISTORY, participantId, controller.toString());
        return enrolments
                .list(
                        "from Enrolment e left join fetch e.situations"
                                + " where e.participantId = ?1 and e.host = ?2 order by e.id",
                        participantId,
                        controller)
                .stream()
                .map(enrolment -> recorded(enrolment, history))
                .toList();
    }

    private static Recorded recorded(Enrolment enrolment, List<OfEnrolment> history) {
        return new Recorded(
                EnrolmentView.of(enrolment),
                history.stream()
                        .filter(change -> change.enrolmentId().equals(enrolment.id()))
                        .map(OfEnrolment::change)
                        .toList());
    }

    private OfEnrolment change(ResultSet row, Participant person) throws SQLException {
        byte[] reason = row.getBytes("reason");
        var field = new FieldId("enrolment_history", "reason", row.getObject("id", UUID.class));
        return new OfEnrolment(
                row.getObject("enrolment_id", UUID.class),
                new Change(
                        row.getString("state"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        reason == null ? null : seal.open(person, field, reason)));
    }
}
