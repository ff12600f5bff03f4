package se.samspel.participant.disclosure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.participant.disclosure.domain.Disclosure;

/**
 * Holds off the withdrawal of what a fetch, a disclosure or a new version stands on until it has
 * committed; a withdrawal under way is waited for. The other side is taken by the database itself,
 * by a trigger of the tables that withdrawals write. What is read before the lock says nothing:
 * read after it.
 */
@ApplicationScoped
class FetchLock {

    private static final String SHARED = "select pg_advisory_xact_lock_shared(fetch_lock(?))";

    private final AgroalDataSource dataSource;

    FetchLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void take(Disclosure disclosure) {
        UUID edgeId = disclosure.edgeId();
        take(edgeId == null ? disclosure.id() : edgeId);
    }

    /** Of an edge, or of a disclosure that no edge ends. */
    void take(UUID about) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(SHARED)) {
            lock.setObject(1, about);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a fetch could not be ordered", e);
        }
    }
}
