package se.samspel.participant.enrolment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentChange;

/** Moves enrolments whose trial is over to ACTIVE, each day and after a start. */
@ApplicationScoped
class TrialEnds {

    // Small enough that a transaction's locks are short.
    private static final int AT_ONCE = 100;

    private final EnrolmentRepository enrolments;
    private final FollowedEnrolments followed;
    private final SystemTransaction system;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    TrialEnds(
            EnrolmentRepository enrolments,
            FollowedEnrolments followed,
            SystemTransaction system,
            Ids ids,
            Clock clock,
            Today today) {
        this.enrolments = enrolments;
        this.followed = followed;
        this.system = system;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Stockholm")
    @Scheduled(every = "${samspel.trial-ends.every}", delayed = "1m")
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
        over.forEach(this::activate);
        enrolments.flush();
        followed.tell(over.stream().map(Enrolment::id).toList());
        return over.size();
    }

    private void activate(Enrolment enrolment) {
        enrolment.activate(clock.instant());
        enrolments.add(new EnrolmentChange(ids.next(), enrolment, "system", clock.instant(), null));
    }
}
