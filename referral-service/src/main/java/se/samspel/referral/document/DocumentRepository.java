package se.samspel.referral.document;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.document.PrintedReferral.Event;

/** Reads what a document tells besides the referral's view. */
@ApplicationScoped
class DocumentRepository {

    private final AgroalDataSource dataSource;

    DocumentRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The oldest first; row-level security shows the host's alone. */
    List<Event> history(UUID referralId) {
        String sql =
                """
                select occurred_on, move, reason, authority, unit, recorded_at
                from referral_change where referral_id = ? order by version
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, referralId);
            try (ResultSet row = statement.executeQuery()) {
                List<Event> events = new ArrayList<>();
                while (row.next()) {
                    events.add(
                            new Event(
                                    row.getObject(1, LocalDate.class),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getObject(6, OffsetDateTime.class).toInstant()));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a referral's history could not be read", e);
        }
    }

    /** Null for one that is not known here. */
    @Nullable String intervention(UUID id) {
        String sql = "select name from intervention where id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an intervention's name could not be read", e);
        }
    }
}
