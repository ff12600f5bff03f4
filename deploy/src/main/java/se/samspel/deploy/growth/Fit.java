package se.samspel.deploy.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * The law that measured points keep, by least squares of the relative deviations.
 *
 * @param coefficients one for each term of the law
 * @param error the root of the mean squared relative deviation of the points, 0.01 is one per cent
 */
public record Fit(Law law, List<Double> coefficients, double error) {

    /** Below it a law of one coefficient is good enough. */
    private static final double NEGLIGIBLE = 0.01;

    /** A second coefficient always fits better; it has to fit so much better. */
    private static final double CLEARLY_BETTER = 0.5;

    private static final int FEWEST_POINTS = 3;

    /**
     * The law with the least error. The one with two coefficients only where it is clearly better
     * and neither is negative: a measure of nothing is not less than nothing.
     *
     * @throws IllegalArgumentException for fewer than three points
     */
    public static Fit of(List<Point> points) {
        if (points.size() < FEWEST_POINTS) {
            throw new IllegalArgumentException("a law needs three points or more");
        }
        if (points.stream().allMatch(point -> point.value() == 0)) {
            return new Fit(Law.CONSTANT, List.of(0.0), 0);
        }
        var simple =
                Stream.of(Law.CONSTANT, Law.PROPORTIONAL, Law.N_LOG_N)
                        .map(law -> by(law, points))
                        .min(Comparator.comparingDouble(Fit::error))
                        .orElseThrow();
        var linear = by(Law.LINEAR, points);
        var clearly = linear.error() < CLEARLY_BETTER * simple.error();
        return simple.error() > NEGLIGIBLE && clearly && linear.isWhole() ? linear : simple;
    }

    /** Of so many enrolments. */
    public double at(double enrolments) {
        var terms = law.terms(enrolments);
        var sum = 0.0;
        for (var i = 0; i < terms.length; i++) {
            sum += coefficients.get(i) * terms[i];
        }
        return sum;
    }

    private boolean isWhole() {
        return coefficients.stream().allMatch(each -> each >= 0);
    }

    private static Fit by(Law law, List<Point> points) {
        var regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        var ones = points.stream().mapToDouble(point -> 1).toArray();
        var terms = points.stream().map(point -> relative(law, point)).toArray(double[][]::new);
        regression.newSampleData(ones, terms);
        var found = regression.estimateRegressionParameters();
        var error = Math.sqrt(regression.calculateResidualSumOfSquares() / points.size());
        return new Fit(law, Arrays.stream(found).boxed().toList(), error);
    }

    private static double[] relative(Law law, Point point) {
        var terms = law.terms(point.enrolments());
        // Where some are nothing and others are not, one unit is.
        var value = Math.max(point.value(), 1);
        return Arrays.stream(terms).map(term -> term / value).toArray();
    }
}
