package se.samspel.participant.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurementTest {

    private static final LocalDate START = LocalDate.of(2019, 2, 1);
    private static final LocalDate EXIT = LocalDate.of(2020, 3, 16);

    @ParameterizedTest
    @EnumSource(names = {"MONTHS_6", "MONTHS_12"})
    void monthsAfterAreMeasuredOnTheDayOfTheExitAtTheEarliest(SituationTime at) {
        assertThat(measured(at, EXIT).following(START, EXIT)).isEqualTo(measured(at, EXIT));
        assertThatThrownBy(() -> measured(at, EXIT.minusDays(1)).following(START, EXIT))
                .isInstanceOf(EnrolmentRule.MonthsBeforeExit.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTHS_6", "MONTHS_12"})
    void withoutAnExitNoMonthsArePast(SituationTime at) {
        assertThatThrownBy(() -> measured(at, EXIT).following(START, null))
                .isInstanceOf(EnrolmentRule.MonthsBeforeExit.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "AFTER"})
    void beforeAndAfterAreMeasuredWhenTheHostMeasuresThem(SituationTime at) {
        assertThat(measured(at, EXIT.minusDays(1)).following(START, EXIT).at()).isEqualTo(at);
        assertThat(measured(at, EXIT).following(START, null).at()).isEqualTo(at);
    }

    @Test
    void afterIsNotBeforeTheStart() {
        assertThat(measured(SituationTime.AFTER, START).following(START, null).measuredOn())
                .isEqualTo(START);
        assertThatThrownBy(() ->
                        measured(SituationTime.AFTER, START.minusDays(1)).following(START, null))
                .isInstanceOf(EnrolmentRule.AfterBeforeStart.class);
        assertThat(measured(SituationTime.BEFORE, START.minusDays(1)).following(START, null).at())
                .isEqualTo(SituationTime.BEFORE);
    }

    private static Measurement measured(SituationTime at, LocalDate on) {
        return new Measurement(at, on, List.of(), List.of(), null, null);
    }
}
