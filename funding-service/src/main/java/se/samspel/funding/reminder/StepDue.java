package se.samspel.funding.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samspel.funding.reminder.domain.ReminderStage;
import se.samspel.funding.yearwheel.domain.WheelStep;
import se.samspel.funding.yearwheel.domain.YearWheel;

/**
 * {@code year-wheel.step-due}: the latest that is told of a step.
 *
 * @param version how often it has been told of
 * @param daysLeft negative once it is overdue
 */
record StepDue(
        String associationId,
        int budgetYear,
        WheelStep step,
        long version,
        ReminderStage stage,
        LocalDate dueOn,
        long daysLeft) {

    /** The step of a budget year that is told of, with how near it is. */
    record Near(String associationId, int budgetYear, YearWheel.Step step, ReminderStage stage) {

        StepDue told(long version, LocalDate today) {
            return new StepDue(
                    associationId,
                    budgetYear,
                    step.step(),
                    version,
                    stage,
                    step.dueOn(),
                    ChronoUnit.DAYS.between(today, step.dueOn()));
        }
    }

    String eventKey() {
        return associationId + "/" + budgetYear + "/" + step;
    }
}
