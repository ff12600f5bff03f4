package se.samspel.participant.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.IllegalMove;

class DateOutOfReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void aDayLiesFromAYearBeforeTheStartToFiveYearsFromToday() {
        for (LocalDate inside :
                List.of(LocalDate.of(2025, 5, 4), TODAY, LocalDate.of(2031, 7, 1))) {
            assertThatCode(() -> refuse(inside)).doesNotThrowAnyException();
        }
        for (LocalDate outside :
                List.of(
                        LocalDate.of(2025, 5, 3),
                        LocalDate.of(2031, 7, 2),
                        LocalDate.MIN,
                        LocalDate.MAX)) {
            assertThatThrownBy(() -> refuse(outside)).isInstanceOf(DateOutOfReach.class);
        }
    }

    @Test
    void onlyWhatWasRegisteredByMistakeTakesNoMore() {
        Enrolment enrolment = AnEnrolment.started();
        assertThatCode(() -> enrolment.refuseCorrected()).doesNotThrowAnyException();
        enrolment.correct(AnEnrolment.NOW);
        assertThatThrownBy(() -> enrolment.refuseCorrected()).isInstanceOf(IllegalMove.class);
    }

    private static void refuse(LocalDate day) {
        DateOutOfReach.refuse("dueOn", day, AnEnrolment.started(), TODAY);
    }
}
