package se.samspel.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.summary.domain.Areas;
import se.samspel.reporting.summary.domain.Movement;
import se.samspel.reporting.summary.domain.Population;

/**
 * Reads the monthly sums of areas. They are exact: whoever hands them on has to put them under
 * disclosure control first.
 */
@ApplicationScoped
public class MonthlyFigures {

    // Row-level security shows the sums to no transaction that has not said what it reads.
    private static final String OPEN = "select set_config('samspel.sums', 'read', true)";

    // The bounds in a query of their own are read once, not for each row.
    private static final String SUMS =
            """
            select area, dimension, code, sex, movement,
              width_bucket(month, (select ?::text[]::date[])),
              sum(people)::bigint, sum(amount)::bigint
            from monthly_figure
            where level = ? and %s and population = ?
              and dimension = any(?::text[]) and month < ?::date
            group by 1, 2, 3, 4, 5, 6
            """;
    private static final String SUMS_OF_SOME = SUMS.formatted("area = any(?::text[])");
    // What a column equals is no key to group by.
    private static final String SUMS_OF_ONE = SUMS.formatted("area = ?");

    private static final String BEHIND = "select oldest_seconds from summary_backlog()";

    private final Sql sql;

    MonthlyFigures(Sql sql) {
        this.sql = sql;
    }

    /**
     * One indexed statement for all areas; in no order.
     *
     * @param areas of one level
     * @param dimensions empty text for all facts, {@code amount:<name>} for amounts
     * @param bounds ascending: the first month of each interval, and the one after the last. What
     *     came less what went in interval 0 is the stock when the first bound begins.
     */
    public List<MonthlySum> sums(
            Areas areas,
            Population population,
            Collection<String> dimensions,
            List<YearMonth> bounds) {
        sql.row(row -> row.getString(1), OPEN);
        List<String> codes = areas.codes();
        return sql.rows(
                MonthlyFigures::sum,
                codes.size() == 1 ? SUMS_OF_ONE : SUMS_OF_SOME,
                bounds.stream().map(MonthlyFigures::firstDay).toArray(String[]::new),
                areas.level().name(),
                codes.size() == 1 ? codes.getFirst() : codes.toArray(String[]::new),
                population.name(),
                dimensions.toArray(String[]::new),
                firstDay(bounds.getLast()));
    }

    /** How long a change has waited that the sums do not show yet; zero where none waits. */
    public Duration behind() {
        return sql.row(row -> Duration.ofSeconds(row.getLong(1)), BEHIND).orElseThrow();
    }

    /** Grows whenever the sums change; to be read before them. */
    public long revision() {
        return sql.row(row -> row.getLong(1), "select revision from sums_revision").orElseThrow();
    }

    private static String firstDay(YearMonth month) {
        return month.atDay(1).toString();
    }

    private static MonthlySum sum(ResultSet row) throws SQLException {
        return new MonthlySum(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Movement.valueOf(row.getString(5)),
                row.getInt(6),
                row.getLong(7),
                row.getLong(8));
    }
}
