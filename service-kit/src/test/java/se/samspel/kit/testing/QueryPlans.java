package se.samspel.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How PostgreSQL would run the statements that the service's login sends, with row-level security,
 * whatever their parameters.
 */
public final class QueryPlans {

    private QueryPlans() {}

    /**
     * The statements of {@code work} whose plan reads one of the tables from end to end, each with
     * its plan.
     *
     * @param caller whom row-level security sees, for example {@code authority:2120002304.ame}
     */
    public static List<String> sequentialScans(String caller, List<String> tables, Runnable work) {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(caller)) {
            for (String sql : Statements.during(work).stream().distinct().toList()) {
                String plan = plan(connection, sql);
                if (tables.stream()
                        .anyMatch(table -> plan.contains("Seq Scan on " + table + " "))) {
                    found.add(sql + "\n" + plan);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String caller) throws SQLException {
        Connection connection =
                DriverManager.getConnection(
                        SamspelStack.database().jdbcUrl() + "?preferQueryMode=simple",
                        TestDatabase.APP,
                        TestDatabase.PASSWORD);
        try (PreparedStatement set =
                connection.prepareStatement(
                        "select set_config('samspel.caller', ?, false),"
                                + " set_config('samspel.unit', 'unit-1', false)")) {
            set.setString(1, caller);
            set.execute();
        }
        return connection;
    }

    /** Empty for what has no plan, as a setting. */
    private static String plan(Connection connection, String sql) throws SQLException {
        String verb = sql.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        if (!List.of("select", "insert", "update", "delete", "with").contains(verb)) {
            return "";
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("explain (generic_plan) " + sql)) {
            StringBuilder plan = new StringBuilder();
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
            return plan.toString();
        } catch (SQLException e) {
            // Constants have lost their types: cast them in the statement.
            throw new IllegalStateException("no plan of " + sql, e);
        }
    }
}
