package se.samspel.referral.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.referral.course.Course;

/**
 * The events of one authority's topic over HTTP, in the order in which they were published: who has
 * seen a position has seen all before it.
 */
@ApplicationScoped
class FeedService {

    private static final String SQL =
            """
            select feed_position, id, type, aggregateid, recorded_at, traceparent, payload
            from outbox
            where topic = ? and topic like 'samspel.authority.%' and feed_position > ?
            order by feed_position limit ?
            """;

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final String source;

    FeedService(
            AgroalDataSource dataSource,
            CurrentCaller caller,
            @ConfigProperty(name = "samspel.api") String api) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.source = "/samspel/" + api;
    }

    @Transactional
    FeedView read(Cursor after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, Course.topicOf(caller.authority()));
            statement.setLong(2, after.position());
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<EventView> items = new ArrayList<>();
                long last = after.position();
                while (row.next()) {
                    last = row.getLong(1);
                    items.add(event(row));
                }
                return new FeedView(items, new Cursor(last).toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    private EventView event(ResultSet row) throws SQLException {
        return new EventView(
                "1.0",
                row.getObject(2, UUID.class),
                source,
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                "application/json",
                row.getString(6),
                row.getString(7));
    }
}
