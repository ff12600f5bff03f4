package se.samspel.referral.priority.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has waited: shown with each place, and what a rule of waiting time asks for.
 */
public final class WaitingTime {

    private WaitingTime() {}

    /** Days from the submission to {@code day}. */
    public static long days(LocalDate submittedOn, LocalDate day) {
        return ChronoUnit.DAYS.between(submittedOn, day);
    }
}
