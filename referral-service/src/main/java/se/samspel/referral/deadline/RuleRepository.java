package se.samspel.referral.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.deadline.domain.DeadlineRule;
import se.samspel.referral.deadline.domain.DeadlineRules;
import se.samspel.referral.deadline.domain.Period;
import se.samspel.referral.deadline.domain.VisitDuty;

/** Stores the hosts' rules; a row is written once. */
@ApplicationScoped
class RuleRepository {

    private static final String SELECT =
            """
            select intervention_id, version, valid_from, receive_days, receive_in_business_days,
                   respond_days, respond_in_business_days, visit_days, visit_in_business_days,
                   complete_days, complete_in_business_days, follow_up_months, introductory_visit
            from deadline_rule
            """;

    private static final String INSERT =
            """
            insert into deadline_rule (intervention_id, version, valid_from, receive_days,
                                       receive_in_business_days, respond_days,
                                       respond_in_business_days, visit_days, visit_in_business_days,
                                       complete_days, complete_in_business_days, follow_up_months,
                                       introductory_visit, unit, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;

    RuleRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By intervention; those without rules are absent. */
    Map<UUID, DeadlineRules> of(Collection<UUID> interventionIds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                SELECT + "where intervention_id = any (?::uuid[])")) {
            statement.setArray(1, connection.createArrayOf("uuid", interventionIds.toArray()));
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("deadline rules could not be read", e);
        }
    }

    Map<UUID, DeadlineRules> all() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("deadline rules could not be read", e);
        }
    }

    void add(UUID interventionId, DeadlineRule rule, String unit, OffsetDateTime recordedAt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, interventionId);
            row.setLong(2, rule.version());
            row.setObject(3, rule.validFrom());
            set(row, 4, rule.receiveWithin());
            set(row, 6, rule.respondWithin());
            set(row, 8, rule.visitWithin());
            set(row, 10, rule.completeWithin());
            row.setInt(12, rule.followUpWithinMonths());
            row.setString(13, rule.introductoryVisit().name());
            row.setString(14, unit);
            row.setObject(15, recordedAt);
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deadline rules could not be kept", e);
        }
    }

    private static Map<UUID, DeadlineRules> read(PreparedStatement statement) throws SQLException {
        Map<UUID, List<DeadlineRule>> rows = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(rule(row));
            }
        }
        Map<UUID, DeadlineRules> rules = new HashMap<>();
        rows.forEach((intervention, all) -> rules.put(intervention, new DeadlineRules(all)));
        return rules;
    }

    private static DeadlineRule rule(ResultSet row) throws SQLException {
        return new DeadlineRule(
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                period(row, 4),
                period(row, 6),
                period(row, 8),
                period(row, 10),
                row.getInt(12),
                VisitDuty.valueOf(row.getString(13)));
    }

    private static @Nullable Period period(ResultSet row, int column) throws SQLException {
        Integer days = row.getObject(column, Integer.class);
        return days == null ? null : new Period(days, row.getBoolean(column + 1));
    }

    private static void set(PreparedStatement row, int column, @Nullable Period period)
            throws SQLException {
        row.setObject(column, period == null ? null : period.days(), Types.INTEGER);
        row.setObject(column + 1, period == null ? null : period.businessDays(), Types.BOOLEAN);
    }
}
