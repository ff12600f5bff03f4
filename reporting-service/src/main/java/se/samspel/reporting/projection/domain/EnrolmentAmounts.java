package se.samspel.reporting.projection.domain;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What of an enrolment is summed for a mean; absent where it was not measured. */
public final class EnrolmentAmounts {

    private EnrolmentAmounts() {}

    /** throughputDays (exits but early dropouts), monthsInPublicSupport (before): whole numbers. */
    public static Map<String, Long> of(RecordedEnrolment enrolment) {
        Map<String, Long> amounts = new TreeMap<>();
        if (enrolment.endedOn() != null && !enrolment.earlyDropout()) {
            amounts.put(
                    "throughputDays",
                    ChronoUnit.DAYS.between(enrolment.startedOn(), enrolment.endedOn()));
        }
        enrolment
                .before()
                .map(RecordedSituation::monthsInPublicSupport)
                .ifPresent(months -> amounts.put("monthsInPublicSupport", months.longValue()));
        return amounts;
    }
}
