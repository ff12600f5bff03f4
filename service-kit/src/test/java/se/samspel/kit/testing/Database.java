package se.samspel.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the tested service's database from outside. */
public final class Database {

    private Database() {}

    /** The first column of each row that the application login sees as {@code caller}. */
    public static List<String> seenBy(String caller, String sql) {
        var database = SamspelStack.database();
        try (Connection connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), TestDatabase.APP, TestDatabase.PASSWORD)) {
            try (PreparedStatement set =
                    connection.prepareStatement(
                            "select set_config('samspel.caller', ?, false),"
                                    + " set_config('samspel.unit', 'unit-1', false)")) {
                set.setString(1, caller);
                set.execute();
            }
            return firstColumn(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same past all row-level security. */
    public static List<String> rows(String sql) {
        try (Connection connection = SamspelStack.database().admin()) {
            return firstColumn(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement past all row-level security. */
    public static void execute(String sql) {
        try (Connection connection = SamspelStack.database().admin();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what is there after statements that nobody else ever sees. */
    public static List<String> rolledBack(List<String> statements, String query) {
        try (Connection connection = SamspelStack.database().admin();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            List<String> values = firstColumn(connection, query);
            connection.rollback();
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while another transaction, past all row-level security, holds a lock. */
    public static void holding(String lock, Runnable meanwhile) {
        try (Connection connection = SamspelStack.database().admin();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(lock);
            meanwhile.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> firstColumn(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
