package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.ReferralState;

/** Rules as a host might set them, in force from the first of January 2026. */
final class Rules {

    static final DeadlineKind RESPONSE = DeadlineKind.RESPONSE;
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final DeadlineRule rule;

    private Rules(DeadlineRule rule) {
        this.rule = rule;
    }

    /** Three business days to receive, ten to respond, 30 days to visit, 14 to complete. */
    static Rules everything() {
        return new Rules(
                new DeadlineRule(
                        1,
                        FROM,
                        new Period(3, true),
                        new Period(10, true),
                        new Period(30, false),
                        new Period(14, false),
                        2,
                        VisitDuty.OPTIONAL));
    }

    static DeadlineRule responding(Period within) {
        return from(1, FROM, within, VisitDuty.OPTIONAL);
    }

    static DeadlineRule from(long version, LocalDate from, Period within, VisitDuty visit) {
        return new DeadlineRule(version, from, null, within, null, null, 0, visit);
    }

    DeadlineRules set() {
        return new DeadlineRules(List.of(rule));
    }

    /** Of a follow-up. */
    LocalDate due(LocalDate startedOn) {
        return Objects.requireNonNull(
                rule.dueOn(DeadlineKind.FOLLOW_UP, startedOn, PublicHolidays.calendar()));
    }

    static List<Deadline> of(Steps steps) {
        return DueDates.of(steps, everything().set(), PublicHolidays.calendar());
    }

    static Steps submitted(ReferralState state, LocalDate on) {
        return new Steps(state, on, null, null, null, null, null, null, null, null);
    }
}
