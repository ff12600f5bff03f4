package se.samspel.deploy.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theBoundThatIsPassedAtTheFewestEnrolmentsComesFirst() {
        var limits =
                Limits.of(
                        List.of(
                                growing("disk", n -> 1_000 * n, 5e9),
                                growing("rebuild", n -> n / 1_000, 3_600),
                                growing("report", n -> 40, 1_000)));

        assertThat(limits.all())
                .extracting(limit -> limit.growing().what())
                .containsExactly("rebuild", "disk", "report");
        assertThat(limits.all().getFirst().enrolments())
                .isCloseTo(3_600_000, Percentage.withPercentage(0.01));
        assertThat(limits.all().getLast().isEverPassed()).isFalse();
    }

    @Test
    void aBoundMayBeReachedBeforeItIsPassed() {
        var steps = growing("instances", n -> Math.max(3, Math.ceil(n / 1_000)), 3);

        assertThat(steps.passedAt()).hasValueCloseTo(3_000.0, Percentage.withPercentage(0.01));
        assertThat(growing("constant", n -> 3, 3).passedAt()).isEmpty();
    }

    @Test
    void whatIsNeverPassedIsNoFirstLimit() {
        assertThat(Limits.of(List.of(growing("report", n -> 40, 1_000))).first()).isEmpty();
    }

    private static Growing growing(String what, DoubleUnaryOperator at, double most) {
        return new Growing(what, at, new Bound(most, "as said", "more of it"));
    }
}
