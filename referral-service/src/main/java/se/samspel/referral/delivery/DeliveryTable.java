package se.samspel.referral.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.webhook.domain.SealedSecrets;
import se.samspel.referral.feed.EventRows;
import se.samspel.referral.feed.EventView;

/**
 * What is to be sent, as it stands in the database: all that is known of it, so that whoever dies
 * leaves nothing behind but a lease that runs out.
 */
@ApplicationScoped
class DeliveryTable {

    // One number for "webhooks" in the service's own database, beside the relay's.
    private static final long ROUND_LOCK = 7_301_002L;

    // A subscription whose owner is changing it now is passed over until the next round. Compared
    // as
    // rows, and one subscription after the other, the feed is read by the index of topic and
    // position whatever the planner thinks of the two by themselves.
    private static final String TAKE_UP =
            """
            with ready as (
              select s.id, s.authority, s.position, s.types, s.intervention_ids
              from webhook_subscription s cross join lateral (
                select from outbox o
                where (o.topic, o.feed_position)
                    > ('samspel.authority.' || s.authority || '.v1', s.position)
                  and (o.topic, o.feed_position)
                    <= ('samspel.authority.' || s.authority || '.v1', 9223372036854775807)
                  and o.topic like 'samspel.authority.%'
                order by o.topic, o.feed_position limit 1) news
              where s.state = 'ENABLED'
                and (select count(*) from (
                       select from webhook_delivery d where d.subscription_id = s.id limit ?) w) < ?
              order by random() limit 200
              for update of s skip locked),
            scanned as (
              select r.id as subscription_id, o.id, o.feed_position, o.aggregateid, o.type,
                     (r.types = '{}' or o.type = any (r.types))
                       and (r.intervention_ids = '{}' or
                            o.payload::jsonb ->> 'interventionId' = any (r.intervention_ids::text[]))
                       as wanted
              from ready r cross join lateral (
                select * from outbox o
                where (o.topic, o.feed_position)
                    > ('samspel.authority.' || r.authority || '.v1', r.position)
                  and (o.topic, o.feed_position)
                    <= ('samspel.authority.' || r.authority || '.v1', 9223372036854775807)
                  and o.topic like 'samspel.authority.%'
                order by o.topic, o.feed_position limit ?) o),
            taken_up as (
              insert into webhook_delivery (subscription_id, event_id, feed_position, subject, type,
                                            attempts, next_attempt_at, is_test)
              select subscription_id, id, feed_position, aggregateid, type, 0, ?, false
              from scanned where wanted
              on conflict do nothing)
            update webhook_subscription s set position = m.last
            from (select subscription_id, max(feed_position) as last from scanned
                  group by subscription_id) m
            where s.id = m.subscription_id
            """;

    // Each receiver's first before anybody's second. What waits behind an earlier event about the
    // same thing is left, and so is all of a receiver that wants peace.
    private static final String TAKE =
            """
            with free as (
              select s.id, s.state = 'ENABLED' and coalesce(s.rests_until <= ?, true) as on_the_way,
                     case when s.failing_since is null and s.last_millis < ? then ? else 1 end
                       - (select count(*) from webhook_delivery b
                          where b.subscription_id = s.id and b.leased_until > ?) as calls
              from webhook_subscription s),
            taken as (
              update webhook_delivery t set leased_until = ?
              from (
                select c.subscription_id, c.event_id
                from free f cross join lateral (
                  select d.subscription_id, d.event_id, d.next_attempt_at,
                         row_number() over (order by d.next_attempt_at, d.feed_position) as place
                  from webhook_delivery d
                  where d.subscription_id = f.id and d.next_attempt_at <= ?
                    and coalesce(d.leased_until <= ?, true)
                    and (d.is_test or (f.on_the_way and not exists (
                      select from webhook_delivery e
                      where e.subscription_id = d.subscription_id and e.subject = d.subject
                        and e.feed_position < d.feed_position)))
                  order by d.next_attempt_at, d.feed_position limit greatest(f.calls, 0)) c
                order by c.place, c.next_attempt_at limit ?) due
              where t.subscription_id = due.subscription_id and t.event_id = due.event_id
              returning t.subscription_id, t.event_id, t.subject, t.type, t.attempts, t.is_test)
            select o.id, o.type, o.aggregateid, o.recorded_at, o.traceparent, o.payload,
                   t.subscription_id, t.event_id, t.subject, t.type, t.attempts, t.is_test, s.url,
                   s.data_key_id, s.data_key, s.secret, s.previous_secret, s.previous_until
            from taken t
            join webhook_subscription s on s.id = t.subscription_id
            left join outbox o on o.id = t.event_id
            """;

    private final AgroalDataSource dataSource;
    private final EventRows rows;
    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryTable(AgroalDataSource dataSource, EventRows rows, DeliveryConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** One round at a time in the whole service; the lock goes with the transaction. */
    boolean lead() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, ROUND_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a round could not begin", e);
        }
    }

    /** Takes up what the feeds have had since. */
    void takeUp() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE_UP)) {
            statement.setInt(1, config.window());
            statement.setInt(2, config.window());
            statement.setInt(3, config.scanned());
            statement.setObject(4, at(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("events could not be taken up", e);
        }
    }

    /** What is due, leased to whoever asks; each event until that runs out to nobody else. */
    List<DueDelivery> take(int most) {
        Instant now = clock.instant();
        // The database keeps no more, and it is compared with.
        Instant until = now.plus(config.lease()).truncatedTo(ChronoUnit.MICROS);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, at(now));
            statement.setLong(2, config.slow().toMillis());
            statement.setInt(3, config.atOnce());
            statement.setObject(4, at(now));
            statement.setObject(5, at(until));
            statement.setObject(6, at(now));
            statement.setObject(7, at(now));
            statement.setInt(8, most);
            try (ResultSet row = statement.executeQuery()) {
                List<DueDelivery> due = new ArrayList<>();
                while (row.next()) {
                    due.add(read(row, until));
                }
                return due;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("deliveries could not be taken", e);
        }
    }

    private DueDelivery read(ResultSet row, Instant until) throws SQLException {
        boolean test = row.getBoolean(12);
        return new DueDelivery(
                row.getObject(7, UUID.class),
                test ? test(row) : rows.read(row, 1),
                row.getInt(11),
                until,
                test,
                row.getString(13),
                SealedSecrets.of(row));
    }

    private EventView test(ResultSet row) throws SQLException {
        String payload = "{\"subscriptionId\":\"%s\"}".formatted(row.getObject(7, UUID.class));
        return rows.made(
                row.getObject(8, UUID.class),
                row.getString(10),
                row.getString(9),
                clock.instant(),
                payload);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
