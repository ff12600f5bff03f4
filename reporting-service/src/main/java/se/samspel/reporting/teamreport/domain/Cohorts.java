package se.samspel.reporting.teamreport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whom each column of the report is about. */
record Cohorts(
        List<Enrolment> activeAtStart,
        List<Enrolment> enrolled,
        List<Enrolment> exits,
        List<Enrolment> activeAtEnd) {

    static Cohorts of(Period period, List<Enrolment> enrolments) {
        return new Cohorts(
                those(enrolments, one -> one.wasActiveBefore(period.from())),
                those(enrolments, one -> one.startedIn(period)),
                those(enrolments, one -> one.endedIn(period)),
                those(enrolments, one -> one.isActiveAfter(period.to())));
    }

    List<Enrolment> totalInPeriod() {
        List<Enrolment> total = new ArrayList<>(activeAtStart);
        total.addAll(enrolled);
        return total;
    }

    List<Enrolment> exitsExcludingDropouts() {
        return those(exits, one -> one.exit() != null && !one.exit().earlyDropout());
    }

    private static List<Enrolment> those(
            List<Enrolment> enrolments, Predicate<Enrolment> condition) {
        return enrolments.stream().filter(condition).toList();
    }
}
