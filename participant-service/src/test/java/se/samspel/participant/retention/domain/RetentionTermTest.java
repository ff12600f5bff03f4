package se.samspel.participant.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RetentionTermTest {

    @Test
    void logsAreKeptForFiveYearsAtLeast() {
        assertThatThrownBy(() -> log(RetentionTrigger.REGISTRATION, 4))
                .isInstanceOf(RetentionTerm.LogsKeptTooShort.class);
        assertThat(log(RetentionTrigger.REGISTRATION, 5).years()).isEqualTo(5);
    }

    @Test
    void aRowOfTheLogHasNoExit() {
        assertThatThrownBy(() -> log(RetentionTrigger.LAST_EXIT, 5))
                .isInstanceOf(RetentionTerm.TriggerOfAnotherClass.class);
    }

    @Test
    void aPersonMayBeErasedAtOnceFromEitherTrigger() {
        for (RetentionTrigger trigger : RetentionTrigger.values()) {
            assertThat(new RetentionTerm(RecordClass.PARTICIPANT, trigger, 0).trigger())
                    .isEqualTo(trigger);
        }
    }

    private static RetentionTerm log(RetentionTrigger trigger, int years) {
        return new RetentionTerm(RecordClass.ACCESS_LOG, trigger, years);
    }
}
