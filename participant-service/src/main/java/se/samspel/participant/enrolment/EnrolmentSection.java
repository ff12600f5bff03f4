package se.samspel.participant.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.time.Today;
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

    // Reasons are sealed, so nothing else shows them.
    private static final String REASONS =
            """
            select h.id, h.enrolment_id, h.state, h.changed_at, h.reason
            from enrolment_history h join enrolment e on e.id = h.enrolment_id
            where e.participant_id = ? and h.host = ? and h.reason is not null order by h.id
            """;

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final EnrolmentStories stories;
    private final PersonSeal seal;
    private final Sql sql;
    private final Today today;

    EnrolmentSection(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            EnrolmentStories stories,
            PersonSeal seal,
            Sql sql,
            Today today) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.stories = stories;
        this.seal = seal;
        this.sql = sql;
        this.today = today;
    }

    record Recorded(@JsonUnwrapped EnrolmentView enrolment, List<Reason> reasons) {}

    /** Why the enrolment changed to that state. */
    record Reason(String state, Instant changedAt, String reason) {}

    private record OfEnrolment(UUID enrolmentId, Reason reason) {}

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
        List<OfEnrolment> reasons =
                sql.rows(row -> reason(row, person), REASONS, participantId, controller.toString());
        List<Enrolment> all =
                enrolments.list(
                        "from Enrolment e left join fetch e.situations"
                                + " where e.participantId = ?1 and e.host = ?2 order by e.id",
                        participantId,
                        controller);
        Map<UUID, EnrolmentStory> told = stories.ofAll(all.stream().map(Enrolment::id).toList());
        return all.stream()
                .map(enrolment ->
                        new Recorded(
                                EnrolmentView.of(
                                        enrolment,
                                        Objects.requireNonNull(told.get(enrolment.id())),
                                        today.today()),
                                of(enrolment, reasons)))
                .toList();
    }

    private static List<Reason> of(Enrolment enrolment, List<OfEnrolment> reasons) {
        return reasons.stream()
                .filter(each -> each.enrolmentId().equals(enrolment.id()))
                .map(OfEnrolment::reason)
                .toList();
    }

    private OfEnrolment reason(ResultSet row, Participant person) throws SQLException {
        var field = new FieldId("enrolment_history", "reason", row.getObject("id", UUID.class));
        return new OfEnrolment(
                row.getObject("enrolment_id", UUID.class),
                new Reason(
                        row.getString("state"),
                        row.getTimestamp("changed_at").toInstant(),
                        seal.open(person, field, row.getBytes("reason"))));
    }
}
