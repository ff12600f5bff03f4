package se.samspel.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One PostgreSQL with a database whose application login can neither alter it nor bypass its rules.
 */
final class TestDatabase {

    static final String OWNER = "service_owner";
    static final String APP = "service_app";
    static final String PASSWORD = "test";

    private EmbeddedPostgres postgres;

    synchronized void start() {
        if (postgres != null) {
            return;
        }
        try {
            postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                            .setServerConfig("pg_stat_statements.track", "top")
                            .setServerConfig("fsync", "off")
                            .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login password 'test'");
                statement.execute("create role " + APP + " login password 'test'");
                statement.execute("create database service owner " + OWNER);
            }
            try (Connection connection = admin();
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension pg_stat_statements");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/service";
    }

    Connection admin() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), "postgres", "postgres");
    }
}
