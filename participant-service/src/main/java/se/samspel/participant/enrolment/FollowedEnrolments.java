package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.participant.enrolment.domain.Counted;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** A person's enrolments as follow-up has them, when what is known of the person changes. */
@ApplicationScoped
public class FollowedEnrolments {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final EnrolmentAnnouncements announcements;
    private final Clock clock;

    FollowedEnrolments(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            EnrolmentAnnouncements announcements,
            Clock clock) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Who is protected now is never in follow-up: the rows go, by tombstones, and numbers take
     * their place (H5, H9).
     */
    public void countAsNumbers(Participant participant) {
        followed(participant).forEach(enrolment -> announcements.hide(enrolment, participant));
    }

    /** The rows carry what is known of the person now: pseudonym, sex, birth month. */
    public void tellAgain(Participant participant) {
        List<Enrolment> followed = followed(participant);
        followed.forEach(enrolment -> enrolment.touch(clock.instant()));
        enrolments.flush();
        for (Enrolment enrolment : followed) {
            announcements.send(enrolment, participant);
            announcements.countAgain(enrolment, participant);
        }
    }

    /** Everybody learns how these stand now. */
    public void tell(List<UUID> ids) {
        List<Enrolment> told =
                enrolments.list(
                        "from Enrolment e left join fetch e.situations where e.id in ?1", ids);
        Map<UUID, Participant> persons =
                participants
                        .list("id in ?1", told.stream().map(Enrolment::participantId).toList())
                        .stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        for (Enrolment enrolment : told) {
            announcements.announceState(enrolment);
            announcements.send(
                    enrolment, Objects.requireNonNull(persons.get(enrolment.participantId())));
        }
    }

    private List<Enrolment> followed(Participant participant) {
        return enrolments.list(
                "from Enrolment e left join fetch e.situations"
                        + " where e.participantId = ?1 and e.counted = ?2",
                participant.id(),
                Counted.RECORDED);
    }
}
