package se.samspel.funding.booking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.problem.Refusals;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.IllegalMove;

/**
 * Books what was granted and called ahead of a year once that has begun. What is still to be booked
 * stands in the database, and the ledger books each source once: a restart, a missed day or a
 * second instance changes nothing.
 */
@ApplicationScoped
class YearsBegun {

    private static final Logger LOG = Logger.getLogger(YearsBegun.class);

    private final GrantYearsToBook grants;
    private final GrantBookings granted;
    private final DeferredContributions contributions;
    private final ContributionBookings called;
    private final SystemTransaction system;
    private final Refusals refusals;
    private final Today today;

    YearsBegun(
            GrantYearsToBook grants,
            GrantBookings granted,
            DeferredContributions contributions,
            ContributionBookings called,
            SystemTransaction system,
            Refusals refusals,
            Today today) {
        this.grants = grants;
        this.granted = granted;
        this.contributions = contributions;
        this.called = called;
        this.system = system;
        this.refusals = refusals;
        this.today = today;
    }

    @Scheduled(
            every = "${samspel.years-begun.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void book() {
        LocalDate now = today.today();
        for (GrantBooked grant : system.call(() -> grants.begunBy(now))) {
            book(grant.on(), now, day -> granted.bookOn(day, grant, grant.amount()));
        }
        for (ContributionCallSent call : system.call(() -> contributions.begunBy(now))) {
            book(call.on(), now, day -> called.begin(call, day));
        }
    }

    /** A month closed already takes nothing more: then on the day on which it is found. */
    private void book(LocalDate first, LocalDate now, Consumer<LocalDate> act) {
        // What is wrong in one association keeps no other's bookings back.
        try {
            if (!isBooked(first, act) && !isBooked(now, act)) {
                // The next run finds it again, maybe in a month that is open.
                LOG.warnf("what begins on %s waits for an open month", first);
            }
        } catch (RuntimeException fault) {
            refusals.of(fault);
        }
    }

    private boolean isBooked(LocalDate day, Consumer<LocalDate> act) {
        try {
            system.run(() -> act.accept(day));
            return true;
        } catch (IllegalMove closed) {
            return false;
        }
    }
}
