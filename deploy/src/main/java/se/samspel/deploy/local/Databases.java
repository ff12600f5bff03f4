package se.samspel.deploy.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One database per service and one for Keycloak. Its owner makes the schema; the service logs in as
 * another role, which may not change the schema nor pass by row-level security.
 */
final class Databases {

    static final String KEYCLOAK = "keycloak";

    private static final List<String> NAMES =
            List.of(KEYCLOAK, "funding", "participant", "referral", "reporting");

    private final Postgres postgres;
    private final Secrets passwords;

    Databases(Postgres postgres, Secrets passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    static List<String> all() {
        return NAMES;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String app(String database) {
        return database + "_app";
    }

    /** Makes what is missing; what is there gets the passwords that are kept. */
    void prepare() {
        try (var connection = postgres.connect("postgres")) {
            for (var name : NAMES) {
                role(connection, owner(name));
                role(connection, app(name));
                database(connection, name);
            }
        } catch (SQLException e) {
            throw new LaunchFailure("The databases can't be made: " + e.getMessage(), e);
        }
    }

    String password(String role) {
        return passwords.of(role);
    }

    private void role(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role);
        }
        run(
                connection,
                "alter role "
                        + role
                        + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"
                        + " password '"
                        + password(role)
                        + "'");
    }

    private void database(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " owner " + owner(name));
        }
        run(connection, "revoke all on database " + name + " from public");
        run(connection, "grant connect on database " + name + " to " + app(name));
        try (var inside = postgres.connect(name)) {
            run(inside, "alter schema public owner to " + owner(name));
            run(inside, "revoke create on schema public from public");
            run(inside, "grant usage on schema public to " + app(name));
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /**
     * Names and passwords are our own and of letters, digits, '-' and '_': no quoting is needed.
     */
    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
