package se.samspel.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.summary.domain.Movement;
import se.samspel.reporting.summary.domain.Population;

/** Makes the sums of some months right again, from the facts themselves. */
@ApplicationScoped
class Recalculation {

    private static final int AT_ONCE = 400;

    private static final String TAKE =
            """
            delete from dirty_month d
            where (d.association_id, d.month) in (
              select association_id, month from dirty_month
              order by month, association_id limit %d)
            returning d.association_id, d.month
            """
                    .formatted(AT_ONCE);

    // Sums of 400 months are hundreds of thousands of groups of millions of codes: not to spill to
    // disk, and hashed. The planner, who can't know how many there are, would sort all of them.
    private static final String GROUPING =
            "select set_config('work_mem', '128MB', true), set_config('enable_sort', 'off', true)";

    private final Sql sql;
    private final String due;
    private final String associations;

    Recalculation(Sql sql) {
        this.sql = sql;
        this.due =
                SummaryStatements.DUE.formatted(
                        each((population, day) ->
                                SummaryStatements.MONTHS_OF_FACTS.formatted(
                                        day, population.table())));
        this.associations =
                SummaryStatements.ASSOCIATIONS.formatted(
                        each((population, day) ->
                                SummaryStatements.MOVED.formatted(
                                        population,
                                        movement(population, day),
                                        population.table(),
                                        day)));
    }

    /**
     * One step, in the transaction at hand; whoever calls holds the lock of the summaries.
     *
     * @return whether something was due
     */
    boolean step() {
        sql.row(row -> row.getString(1), GROUPING);
        sql.run(due);
        List<Due> pairs = sql.rows(Due::of, TAKE);
        if (pairs.isEmpty()) {
            return false;
        }
        String[] numbers = pairs.stream().map(Due::association).toArray(String[]::new);
        String[] months = texts(pairs, Due::month);
        sql.run(SummaryStatements.FORGET_ASSOCIATIONS, numbers, months);
        sql.run(associations, numbers, months);
        sql.run(SummaryStatements.FORGET_ABOVE, (Object) months);
        sql.run(SummaryStatements.ABOVE, months, months);
        return true;
    }

    private static String[] texts(List<Due> pairs, Function<Due, LocalDate> month) {
        return pairs.stream().map(month).map(LocalDate::toString).toArray(String[]::new);
    }

    private record Due(String association, LocalDate month) {

        static Due of(ResultSet row) throws SQLException {
            return new Due(row.getString(1), row.getObject(2, LocalDate.class));
        }
    }

    @FunctionalInterface
    private interface Part {
        String of(Population population, String day);
    }

    /** A part for each day that moves facts of a population. */
    private static String each(Part part) {
        return Stream.of(Population.values())
                .flatMap(population ->
                        Stream.concat(
                                        Stream.of(population.entryDay()),
                                        population.leavingDay().stream())
                                .map(day -> part.of(population, day)))
                .collect(Collectors.joining(" union all "));
    }

    private static Movement movement(Population population, String day) {
        return day.equals(population.entryDay()) ? Movement.IN : Movement.OUT;
    }
}
