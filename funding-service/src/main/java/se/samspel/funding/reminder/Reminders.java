package se.samspel.funding.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.reminder.domain.ReminderStage;
import se.samspel.funding.yearwheel.Wheels;
import se.samspel.funding.yearwheel.domain.WheelParameters;
import se.samspel.funding.yearwheel.domain.YearWheel;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.problem.Refusals;
import se.samspel.kit.time.Today;

/**
 * Tells of steps that are near, due or overdue: each stage once, by whichever instance comes first.
 * All it knows stands in the database, so a restart loses nothing and a missed day is made up for
 * by the next run.
 */
@ApplicationScoped
class Reminders {

    // From the settlement of the year before last to the first step of the year after next.
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 2;

    private final Wheels wheels;
    private final ReminderRepository kept;
    private final FundingEvents events;
    private final SystemTransaction system;
    private final Refusals refusals;
    private final Today today;

    Reminders(
            Wheels wheels,
            ReminderRepository kept,
            FundingEvents events,
            SystemTransaction system,
            Refusals refusals,
            Today today) {
        this.wheels = wheels;
        this.kept = kept;
        this.events = events;
        this.system = system;
        this.refusals = refusals;
        this.today = today;
    }

    @Scheduled(
            every = "${samspel.year-wheel.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        List<WheelParameters> turned = system.call(wheels::turned);
        for (WheelParameters each : turned) {
            // What is wrong with one association's wheel keeps no other's reminders back.
            try {
                system.run(() -> remindOf(each));
            } catch (RuntimeException fault) {
                refusals.of(fault);
            }
        }
    }

    private void remindOf(WheelParameters turned) {
        LocalDate now = today.today();
        int from = Math.max(turned.firstBudgetYear(), now.getYear() - YEARS_BACK);
        int until = now.getYear() + YEARS_AHEAD;
        if (from > until) {
            return;
        }
        for (YearWheel wheel : wheels.of(turned.associationId(), from, until)) {
            wheel.on(now).stream()
                    .filter(step -> !step.state().isDone())
                    .forEach(step ->
                            ReminderStage.on(now, step.dueOn())
                                    .map(stage ->
                                            new StepDue.Near(
                                                    turned.associationId(),
                                                    wheel.budgetYear(),
                                                    step,
                                                    stage))
                                    .ifPresent(near -> tell(near, now)));
        }
    }

    private void tell(StepDue.Near near, LocalDate now) {
        kept.keep(near)
                .ifPresent(version -> {
                    StepDue due = near.told(version, now);
                    events.tell("year-wheel.step-due", due.eventKey(), due);
                });
    }
}
