package se.samspel.participant.enrolment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentChange;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** Moves enrolments whose trial is over to ACTIVE, each day and after a start. */
@ApplicationScoped
class TrialEnds {

    // Small enough that a transaction's locks are short.
    private static final int AT_ONCE = 100;

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final EnrolmentAnnouncements announcements;
    private final SystemTransaction system;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    TrialEnds(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            EnrolmentAnnouncements announcements,
            SystemTransaction system,
            Ids ids,
            Clock clock,
            Today today) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.announcements = announcements;
        this.system = system;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Stockholm")
    @Scheduled(every = "6h", delayed = "1m")
    void activateAll() {
        int moved = AT_ONCE;
        while (moved == AT_ONCE) {
            moved = system.call(this::activateSome);
        }
    }

    private int activateSome() {
        List<Enrolment> over = enrolments.withTrialOver(today.today(), AT_ONCE);
        if (over.isEmpty()) {
            return 0;
        }
        Map<UUID, Participant> persons =
                participants
                        .list("id in ?1", over.stream().map(Enrolment::participantId).toList())
                        .stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        over.forEach(this::activate);
        enrolments.flush();
        for (Enrolment enrolment : over) {
            announcements.announceState(enrolment);
            announcements.send(
                    enrolment, Objects.requireNonNull(persons.get(enrolment.participantId())));
        }
        return over.size();
    }

    private void activate(Enrolment enrolment) {
        enrolment.activate(clock.instant());
        enrolments.add(new EnrolmentChange(ids.next(), enrolment, "system", clock.instant(), null));
    }
}
