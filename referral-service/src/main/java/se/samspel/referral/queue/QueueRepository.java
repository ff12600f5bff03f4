package se.samspel.referral.queue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.queue.domain.Capacities;

/** Reads queues. */
@ApplicationScoped
class QueueRepository {

    private static final String INTERVENTION =
            """
            select i.host, i.capacity, i.capacity_from, i.capacity_places, active_in(i.id),
                   offers_standing_in(i.id, ?)
            from intervention i
            where i.id = ? and knows_intervention(i.id)
            """;

    private final EntityManager entities;
    private final AgroalDataSource dataSource;

    QueueRepository(EntityManager entities, AgroalDataSource dataSource) {
        this.entities = entities;
        this.dataSource = dataSource;
    }

    /**
     * An intervention as the caller sees it.
     *
     * @param active counted over all, also over those that the caller may not see
     * @param promised places offered and not begun, counted likewise
     */
    record OpenQueue(AuthorityId host, Capacities capacities, int active, int promised) {}

    /** Empty unless the caller is the host or an authority of the association's members. */
    Optional<OpenQueue> intervention(UUID id, LocalDate today) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INTERVENTION)) {
            statement.setObject(1, today);
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(open(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an intervention could not be read", e);
        }
    }

    private static OpenQueue open(ResultSet row) throws SQLException {
        Date[] days = (Date[]) row.getArray(3).getArray();
        Integer[] places = (Integer[]) row.getArray(4).getArray();
        List<Capacities.Row> rows =
                IntStream.range(0, days.length)
                        .mapToObj(i -> new Capacities.Row(days[i].toLocalDate(), places[i]))
                        .toList();
        return new OpenQueue(
                AuthorityId.parse(row.getString(1)),
                new Capacities(row.getObject(2, Integer.class), rows),
                row.getInt(5),
                row.getInt(6));
    }

    /** The caller's rows alone. */
    List<Referral> queued(UUID interventionId) {
        return entities.createQuery(
                        "from Referral where interventionId = :id and state = QUEUED",
                        Referral.class)
                .setParameter("id", interventionId)
                .getResultList();
    }

    /** Of the caller's rows those that have been in the queue between the two days. */
    List<Referral> inQueueBetween(UUID interventionId, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        """
                        from Referral
                        where interventionId = :id and queueStay.queuedOn <= :until
                          and (queueStay.leftQueueOn is null or queueStay.leftQueueOn > :from)
                        """,
                        Referral.class)
                .setParameter("id", interventionId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
