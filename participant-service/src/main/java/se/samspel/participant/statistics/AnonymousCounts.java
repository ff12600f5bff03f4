package se.samspel.participant.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;
import se.samspel.participant.database.Sql;

/**
 * The numbers of persons without a row (H9). What the service counts and what the host enters stand
 * apart; others learn their sum alone.
 */
@ApplicationScoped
public class AnonymousCounts {

    private static final String SELECT =
            """
            select sex, count, entered, version from anonymous_count
            where intervention_id = ? and year = ?
            """;

    // A sex that was never counted and isn't now needs no row.
    private static final String ENTER =
            """
            insert into anonymous_count as t
              (intervention_id, year, sex, host, count, entered, version)
            select ?, ?, n.sex, ?, 0, n.entered, 1
            from unnest(?::text[], ?::integer[]) n (sex, entered)
            where n.entered > 0 or exists (select 1 from anonymous_count c
              where c.intervention_id = ? and c.year = ? and c.sex = n.sex)
            on conflict (intervention_id, year, sex) do update
              set entered = excluded.entered, version = t.version + 1
              where t.entered <> excluded.entered
            returning sex, count + entered, version
            """;

    private final Sql sql;
    private final FollowUpStatistics statistics;

    AnonymousCounts(Sql sql, FollowUpStatistics statistics) {
        this.sql = sql;
        this.statistics = statistics;
    }

    /**
     * @param counted by the service
     * @param entered by the host
     */
    public record Row(int counted, int entered, long version) {

        public static final Row NONE = new Row(0, 0, 0);
    }

    /** Those of an intervention that anybody has been counted of in the year. */
    public Map<Sex, Row> of(UUID interventionId, int year) {
        return sql
                .rows(
                        row ->
                                Map.entry(
                                        Sex.valueOf(row.getString(1)),
                                        new Row(row.getInt(2), row.getInt(3), row.getLong(4))),
                        SELECT,
                        interventionId,
                        year)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces what the host has entered for the year, and announces each sum that is another. */
    public void enter(UUID interventionId, AuthorityId host, int year, Map<Sex, Integer> entered) {
        sql.rows(
                        row ->
                                new AnonymousCounted(
                                        interventionId,
                                        year,
                                        Sex.valueOf(row.getString(1)),
                                        row.getInt(2),
                                        row.getLong(3)),
                        ENTER,
                        interventionId,
                        year,
                        host.toString(),
                        entered.keySet().stream().map(Sex::name).toArray(String[]::new),
                        entered.values().toArray(Integer[]::new),
                        interventionId,
                        year)
                .forEach(statistics::announce);
    }
}
