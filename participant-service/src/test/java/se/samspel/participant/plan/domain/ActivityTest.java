package se.samspel.participant.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.participant.enrolment.domain.AnEnrolment;

class ActivityTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final byte[] NOTE = {1};
    private static final AuthorityId OTHER = AuthorityId.parse("2021002114");

    @ParameterizedTest
    @EnumSource
    void anOutcomeIsRecordedOnceAndClosesTheActivity(ActivityOutcome outcome) {
        Activity activity = open(null);
        assertThat(activity.allowedMoves())
                .containsExactly(ActivityMove.ANSWER, ActivityMove.POSTPONE);
        activity.answer(DUE, outcome, NOTE);
        assertThat(activity.state()).isEqualTo(ActivityState.ANSWERED);
        assertThat(activity.outcome()).isEqualTo(outcome);
        assertThat(activity.doneOn()).isEqualTo(DUE);
        assertThat(activity.note()).isEqualTo(NOTE);
        assertThatThrownBy(() -> activity.answer(DUE, outcome, NOTE))
                .isInstanceOfSatisfying(
                        IllegalMove.class,
                        refusal -> {
                            assertThat(refusal.state()).isEqualTo("ANSWERED");
                            assertThat(refusal.allowedMoves()).isEmpty();
                        });
        assertThatThrownBy(() -> activity.postpone(DUE.plusDays(1)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void aPostponementLeadsToALaterDay() {
        Activity activity = open(null);
        assertThatThrownBy(() -> activity.postpone(DUE)).isInstanceOf(PostponedBackwards.class);
        activity.postpone(DUE.plusDays(1));
        assertThat(activity.terms().dueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(activity.state()).isEqualTo(ActivityState.OPEN);
    }

    @Test
    void theUnitThatIsNamedIsAloneResponsible() {
        assertThat(open(null).isResponsible(OTHER, "kontor-1")).isTrue();
        assertThat(open("kontor-1").isResponsible(OTHER, "kontor-1")).isTrue();
        assertThat(open("kontor-1").isResponsible(OTHER, "kontor-2")).isFalse();
        assertThat(open(null).isResponsible(AnEnrolment.REFERRER, "kontor-1")).isFalse();
    }

    private static Activity open(@Nullable String unit) {
        return new Activity(
                UUID.randomUUID(),
                AnEnrolment.started(),
                new byte[] {2},
                new ActivityTerms(OTHER, unit, DUE, true),
                AnEnrolment.NOW);
    }
}
