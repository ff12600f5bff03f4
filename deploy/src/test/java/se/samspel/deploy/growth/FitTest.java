package se.samspel.deploy.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {

    private static final double[] PLACES = {10_000, 20_000, 40_000, 60_000};
    private static final double FAR = 5_000_000;

    @ParameterizedTest
    @EnumSource(Law.class)
    void aKnownLawIsFoundAgainWhateverItsCoefficients(Law law) {
        var chance = new Random(7);
        IntStream.range(0, 200)
                .forEach(run -> {
                    var known = known(law, chance);

                    var fit = Fit.of(points(known));

                    assertThat(fit.law()).isEqualTo(law);
                    assertThat(fit.error()).isLessThan(1e-9);
                    assertThat(fit.at(FAR))
                            .isCloseTo(known.applyAsDouble(FAR), Percentage.withPercentage(0.001));
                });
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void aKnownLawIsFoundBehindDeviationsOfHalfAPerCent(Law law) {
        var chance = new Random(11);
        IntStream.range(0, 200)
                .forEach(run -> {
                    var known = known(law, chance);

                    var fit =
                            Fit.of(
                                    points(n ->
                                            known.applyAsDouble(n)
                                                    * (0.995 + 0.01 * chance.nextDouble())));

                    assertThat(fit.law()).isEqualTo(law);
                    assertThat(fit.error()).isBetween(1e-9, 0.005);
                });
    }

    @Test
    void aLineThatWouldBeginBelowNothingIsNone() {
        var fit = Fit.of(points(n -> 3 * n - 20_000));

        assertThat(fit.law()).isNotEqualTo(Law.LINEAR);
        assertThat(fit.error()).isGreaterThan(0.05);
    }

    @Test
    void timesThatScatterAndDontGrowAreConstant() {
        var fit =
                Fit.of(
                        List.of(
                                new Point(10_000, 17.1),
                                new Point(20_000, 15.8),
                                new Point(40_000, 17.9),
                                new Point(60_000, 16.4)));

        assertThat(fit.law()).isEqualTo(Law.CONSTANT);
        assertThat(fit.at(FAR)).isCloseTo(16.8, within(0.3));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Fit.of(points(n -> 0)).at(FAR)).isZero();
    }

    @Test
    void twoPointsHoldNoLaw() {
        var two = List.of(new Point(1, 1), new Point(2, 2));

        assertThatThrownBy(() -> Fit.of(two)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The second coefficient of a line is large enough to be seen among the points. */
    private static DoubleUnaryOperator known(Law law, Random chance) {
        var first = 1 + 1_000 * chance.nextDouble();
        var second = first * (5_000 + 50_000 * chance.nextDouble());
        return n -> {
            var terms = law.terms(n);
            return first * terms[0] + (terms.length > 1 ? second * terms[1] : 0);
        };
    }

    private static List<Point> points(DoubleUnaryOperator law) {
        return DoubleStream.of(PLACES)
                .mapToObj(place -> new Point(place, law.applyAsDouble(place)))
                .toList();
    }
}
