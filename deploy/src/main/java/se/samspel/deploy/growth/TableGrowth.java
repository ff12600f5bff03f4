package se.samspel.deploy.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a table grows.
 *
 * @param sizes as measured, one for each point
 * @param rows the law of their number
 * @param table the law of its bytes without indexes
 * @param indexes the law of theirs
 */
public record TableGrowth(List<TableSize> sizes, Fit rows, Fit table, Fit indexes) {

    static TableGrowth of(List<Integer> points, List<TableSize> sizes) {
        return new TableGrowth(
                sizes,
                fit(points, sizes, TableSize::rows),
                fit(points, sizes, TableSize::tableBytes),
                fit(points, sizes, TableSize::indexBytes));
    }

    private static Fit fit(
            List<Integer> points, List<TableSize> sizes, ToDoubleFunction<TableSize> measure) {
        return Fit.of(
                IntStream.range(0, points.size())
                        .mapToObj(
                                i -> new Point(points.get(i), measure.applyAsDouble(sizes.get(i))))
                        .toList());
    }

    TableSize last() {
        return sizes.getLast();
    }

    String database() {
        return last().database();
    }

    String name() {
        return last().table();
    }

    double bytesAt(double enrolments) {
        return table.at(enrolments) + indexes.at(enrolments);
    }

    int levelsAt(double enrolments, double measuredAt) {
        return last().levelsAt(indexes.at(enrolments) / Math.max(1, indexes.at(measuredAt)));
    }
}
