package se.samspel.participant.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialTest {

    /** A Wednesday. */
    private static final LocalDate START = LocalDate.of(2020, 1, 15);

    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 20);
    private static final LocalDate SUNDAY = LocalDate.of(2020, 1, 26);

    private final Trial trial = new Trial(LocalDate.of(2020, 3, 15), null, null);

    @Test
    void aWeekCountsOnceItsSundayIsOver() {
        assertThat(trial.weeksWithout(Set.of(), START, SUNDAY.minusDays(1))).isZero();
        assertThat(trial.weeksWithout(Set.of(), START, SUNDAY)).isEqualTo(1);
        assertThat(trial.weeksWithout(Set.of(), START, SUNDAY.plusDays(7))).isEqualTo(2);
    }

    @Test
    void aWeekThatTheTrialBeginsInCountsOnlyFromItsMonday() {
        assertThat(trial.weeksWithout(Set.of(), MONDAY.plusDays(1), SUNDAY)).isZero();
        assertThat(trial.weeksWithout(Set.of(), MONDAY, SUNDAY)).isEqualTo(1);
    }

    @Test
    void aWeekWithAttendanceDoesNotCount() {
        assertThat(trial.weeksWithout(Set.of(MONDAY), START, SUNDAY.plusDays(7))).isEqualTo(1);
    }

    @Test
    void noWeekCountsAfterTheTrial() {
        LocalDate longAfter = LocalDate.of(2021, 1, 1);
        assertThat(trial.weeksWithout(Set.of(), START, longAfter)).isEqualTo(8);
        var shortTrial = new Trial(SUNDAY.minusDays(1), null, null);
        assertThat(shortTrial.weeksWithout(Set.of(), START, longAfter)).isZero();
    }

    @Test
    void whoContinuedWasOnTrialUntilThatDay() {
        var decided = new Trial(LocalDate.of(2020, 3, 15), SUNDAY, TrialOutcome.CONTINUES);
        assertThat(decided.weeksWithout(Set.of(), START, LocalDate.of(2021, 1, 1))).isEqualTo(1);
    }
}
