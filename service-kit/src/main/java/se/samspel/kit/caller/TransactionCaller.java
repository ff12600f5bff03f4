package se.samspel.kit.caller;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells the database who calls, for which unit, and which person where one has logged in, first
 * thing in each transaction, so that row-level security shows nothing else even where a query
 * forgets its {@code where}.
 */
@ApplicationScoped
class TransactionCaller {

    private final AgroalDataSource dataSource;
    private final CurrentCaller current;
    private final TransactionManager transactions;

    TransactionCaller(
            AgroalDataSource dataSource, CurrentCaller current, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.current = current;
    }

    void began(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        // Without a caller (no request, a public endpoint) the setting stays empty: no rows.
        if (!Arc.container().requestContext().isActive() || !current.isKnown()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            if (current.isOnSnapshot()) {
                readOneSnapshot(connection);
            }
            tell(connection);
        } catch (SQLException e) {
            abandon();
            throw new IllegalStateException("the transaction's caller could not be set", e);
        }
    }

    /** Has to be the transaction's first statement. */
    private static void readOneSnapshot(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
    }

    private void tell(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select set_config('samspel.caller', ?, true),"
                                + " set_config('samspel.handler', ?, true),"
                                + " set_config('samspel.unit', ?, true)")) {
            String handler = current.handler();
            statement.setString(1, current.get().key());
            statement.setString(2, handler == null ? "" : handler);
            statement.setString(3, current.unit());
            statement.execute();
        }
    }

    /**
     * Nobody else would end it: the interceptor has no hold of it yet, so the thread would keep it
     * and later requests on that thread would join it, without a caller.
     */
    private void abandon() {
        try {
            transactions.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException("a transaction could not be abandoned", e);
        }
    }
}
