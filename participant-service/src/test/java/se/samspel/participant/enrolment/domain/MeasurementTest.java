package se.samspel.participant.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurementTest {

    private static final LocalDate EXIT = LocalDate.of(2020, 3, 16);

    @ParameterizedTest
    @EnumSource(names = {"MONTHS_6", "MONTHS_12"})
    void monthsAfterAreMeasuredOnTheDayOfTheExitAtTheEarliest(SituationTime at) {
        assertThat(measured(at, EXIT).following(EXIT)).isEqualTo(measured(at, EXIT));
        assertThatThrownBy(() -> measured(at, EXIT.minusDays(1)).following(EXIT))
                .isInstanceOf(EnrolmentRule.MonthsBeforeExit.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTHS_6", "MONTHS_12"})
    void withoutAnExitNoMonthsArePast(SituationTime at) {
        assertThatThrownBy(() -> measured(at, EXIT).following(null))
                .isInstanceOf(EnrolmentRule.MonthsBeforeExit.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "AFTER"})
    void beforeAndAfterAreMeasuredWhenTheHostMeasuresThem(SituationTime at) {
        assertThat(measured(at, EXIT.minusDays(1)).following(EXIT).at()).isEqualTo(at);
        assertThat(measured(at, EXIT).following(null).at()).isEqualTo(at);
    }

    private static Measurement measured(SituationTime at, LocalDate on) {
        return new Measurement(at, on, List.of(), List.of(), null, null);
    }
}
