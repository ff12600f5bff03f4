package se.samspel.kit.http;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts what waits in the outbox and in the table of parked records. */
@ApplicationScoped
class OutboxBacklog {

    private final AgroalDataSource dataSource;

    OutboxBacklog(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Counts(long pending, long oldestSeconds, long parked) {}

    Counts counts() {
        // The function reads as the system: its counts tell of no record.
        String sql = "select pending, oldest_seconds, parked from backlog()";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException("the backlog could not be counted", e);
        }
    }
}
