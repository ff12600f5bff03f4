package se.samspel.referral.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.referral.course.Course;

/**
 * The events of one authority's topic over HTTP, in the order in which they were published: who has
 * seen a position has seen all before it. Both statements go along the index of the authority's
 * positions.
 */
@ApplicationScoped
class FeedService {

    private static final String ALL =
            """
            select feed_position, id, type, aggregateid, recorded_at, traceparent, payload
            from outbox
            where topic = ? and topic like 'samspel.authority.%' and feed_position > ?
            order by feed_position limit ?
            """;

    // The intervention stands in the payload, which is parsed for each row that is looked through:
    // some microseconds, as often as the limit allows. The last row tells how far that went, in the
    // same snapshot: what is published meanwhile is not passed over.
    private static final String FILTERED =
            """
            with scanned as materialized (
              select feed_position, id, type, aggregateid, recorded_at, traceparent, payload
              from outbox
              where topic = ? and topic like 'samspel.authority.%' and feed_position > ?
              order by feed_position limit ?),
            passed as (
              select * from scanned
              where (cardinality(?::text[]) = 0 or type = any (?::text[]))
                and (cardinality(?::text[]) = 0
                  or payload::jsonb ->> 'interventionId' = any (?::text[]))
              order by feed_position limit ?)
            select * from passed
            union all
            select max(feed_position), null, count(*)::text, null, null, null, null from scanned
            order by feed_position, id
            """;

    private final AgroalDataSource dataSource;
    private final CurrentCaller caller;
    private final EventRows rows;
    private final FeedConfig config;

    FeedService(
            AgroalDataSource dataSource, CurrentCaller caller, EventRows rows, FeedConfig config) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.rows = rows;
        this.config = config;
    }

    @Transactional
    FeedPage read(Cursor after, FeedFilter filter, int limit) {
        String sql = filter.letsAllPass() ? ALL : FILTERED;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Course.topicOf(caller.authority()));
            statement.setLong(2, after.position());
            if (filter.letsAllPass()) {
                statement.setInt(3, limit);
            } else {
                statement.setInt(3, config.scanned());
                set(connection, statement, filter);
                statement.setInt(8, limit);
            }
            return page(statement, after, limit);
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, FeedFilter filter)
            throws SQLException {
        var types = connection.createArrayOf("text", filter.types().toArray());
        var interventions = connection.createArrayOf("text", filter.interventionIds().toArray());
        statement.setArray(4, types);
        statement.setArray(5, types);
        statement.setArray(6, interventions);
        statement.setArray(7, interventions);
    }

    private FeedPage page(PreparedStatement statement, Cursor after, int limit)
            throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<FeedPage.Positioned> events = new ArrayList<>();
            Cursor last = after;
            while (row.next()) {
                if (row.getObject(2) == null) {
                    return filtered(events, last, row, limit);
                }
                last = new Cursor(row.getLong(1));
                events.add(new FeedPage.Positioned(last, rows.read(row, 2)));
            }
            return new FeedPage(events, last, events.size() == limit);
        }
    }

    /**
     * @param end the row about how far the reading went
     */
    private FeedPage filtered(
            List<FeedPage.Positioned> events, Cursor last, ResultSet end, int limit)
            throws SQLException {
        if (events.size() == limit) {
            return new FeedPage(events, last, true);
        }
        long scannedTo = end.getLong(1);
        Cursor next = scannedTo == 0 ? last : new Cursor(scannedTo);
        return new FeedPage(events, next, Integer.parseInt(end.getString(3)) == config.scanned());
    }
}
