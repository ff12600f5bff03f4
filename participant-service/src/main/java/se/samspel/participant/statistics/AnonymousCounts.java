package se.samspel.participant.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;

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

    private final AgroalDataSource dataSource;
    private final FollowUpStatistics statistics;

    AnonymousCounts(AgroalDataSource dataSource, FollowUpStatistics statistics) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, interventionId);
            select.setInt(2, year);
            Map<Sex, Row> rows = new EnumMap<>(Sex.class);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(
                            Sex.valueOf(row.getString(1)),
                            new Row(row.getInt(2), row.getInt(3), row.getLong(4)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("anonymous counts could not be read", e);
        }
    }

    /** Replaces what the host has entered for the year, and announces each sum that is another. */
    public void enter(UUID interventionId, AuthorityId host, int year, Map<Sex, Integer> entered) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTER)) {
            Object[] sexes = entered.keySet().stream().map(Sex::name).toArray();
            statement.setObject(1, interventionId);
            statement.setInt(2, year);
            statement.setString(3, host.toString());
            statement.setArray(4, connection.createArrayOf("text", sexes));
            statement.setArray(5, connection.createArrayOf("integer", entered.values().toArray()));
            statement.setObject(6, interventionId);
            statement.setInt(7, year);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    statistics.announce(
                            new AnonymousCounted(
                                    interventionId,
                                    year,
                                    Sex.valueOf(row.getString(1)),
                                    row.getInt(2),
                                    row.getLong(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("anonymous counts could not be entered", e);
        }
    }
}
