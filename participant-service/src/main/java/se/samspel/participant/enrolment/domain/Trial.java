package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first time of an enrolment, as a rule two months, in which at least one attendance a week is
 * asked for.
 *
 * @param decidedOn when the host decided last how it went
 */
@Embeddable
public record Trial(
        @Column(name = "trial_ends_on") LocalDate endsOn,
        @Column(name = "trial_decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "trial_outcome") @Enumerated(EnumType.STRING)
                @Nullable TrialOutcome outcome) {

    Trial decide(TrialDecision decision, LocalDate startedOn) {
        if (decision.decidedOn().isBefore(startedOn)) {
            throw new EnrolmentRule.DecidedBeforeStart();
        }
        LocalDate newEnd = decision.trialEndsOn();
        if (newEnd != null && !newEnd.isAfter(endsOn)) {
            throw new EnrolmentRule.ExtensionNotLater();
        }
        return new Trial(
                newEnd == null ? endsOn : newEnd, decision.decidedOn(), decision.outcome());
    }

    /** The last day on which it was a trial, for who went on from it at once. */
    LocalDate lastDay() {
        return outcome == TrialOutcome.CONTINUES && decidedOn != null && decidedOn.isBefore(endsOn)
                ? decidedOn
                : endsOn;
    }

    /**
     * Whole ISO weeks of the trial that are over and have no attendance; a fact, never a block.
     *
     * @param attended the Mondays of weeks with attendance
     * @param lastDay the enrolment's last day, or yesterday
     */
    public int weeksWithout(Set<LocalDate> attended, LocalDate startedOn, LocalDate lastDay) {
        LocalDate last = lastDay.isBefore(lastDay()) ? lastDay : lastDay();
        LocalDate monday = startedOn.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return (int)
                Stream.iterate(
                                monday,
                                week -> !week.plusDays(6).isAfter(last),
                                week -> week.plusWeeks(1))
                        .filter(week -> !attended.contains(week))
                        .count();
    }
}
