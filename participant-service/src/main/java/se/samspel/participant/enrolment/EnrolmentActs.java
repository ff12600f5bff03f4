package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** What is the same in every act of the host on its enrolment, and how it is answered. */
@ApplicationScoped
class EnrolmentActs {

    private final EnrolmentRepository enrolments;
    private final EnrolmentStories stories;
    private final ParticipantRepository participants;
    private final EnrolmentAnnouncements announcements;
    private final EnrolmentRecords records;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Today today;

    EnrolmentActs(
            EnrolmentRepository enrolments,
            EnrolmentStories stories,
            ParticipantRepository participants,
            EnrolmentAnnouncements announcements,
            EnrolmentRecords records,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Today today) {
        this.enrolments = enrolments;
        this.stories = stories;
        this.participants = participants;
        this.announcements = announcements;
        this.records = records;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.today = today;
    }

    /**
     * @param conditional whether the caller must name the version that it has read
     */
    record Act(String operation, int status, boolean conditional) {}

    Outcome act(Act act, UUID id, Object request, BiConsumer<Enrolment, Participant> change) {
        Claim claim = idempotency.claim(act.operation(), request, id.toString(), act.status());
        Enrolment enrolment = enrolments.own(id, caller.authority());
        if (claim instanceof Claim.Replay) {
            return now(act.operation(), enrolment).as(claim);
        }
        if (act.conditional()) {
            ifMatch.check(enrolment.version());
        }
        Participant participant = participants.findById(enrolment.participantId());
        change.accept(enrolment, participant);
        enrolments.flush();
        announcements.send(enrolment, participant);
        return now(act.operation(), enrolment).answering(act.status());
    }

    /** Writes down that the state is another now, and tells the others. */
    void tellChange(Enrolment enrolment, Participant participant, @Nullable String reason) {
        enrolments.flush();
        records.changed(enrolment, participant, reason);
        announcements.announceState(enrolment);
    }

    /** The enrolment as it is, all of it flushed. */
    Outcome now(String operation, Enrolment enrolment) {
        return answer(operation, enrolment, stories.of(enrolment.id()));
    }

    Outcome answer(String operation, Enrolment enrolment, EnrolmentStory story) {
        records.accessed(operation, enrolment);
        return Outcome.created(
                EnrolmentView.of(enrolment, story, today.today()),
                "/enrolments/" + enrolment.id(),
                enrolment.version());
    }
}
