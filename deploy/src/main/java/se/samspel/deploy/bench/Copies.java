package se.samspel.deploy.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Multiplies what a real load has made: each row of about a person is copied beside the service's
 * own tables into tables with the same columns, checks and indexes, under other ids.
 */
final class Copies {

    /** Of attachments, which are large, one copy in so many is made. */
    static final int SAMPLE = 200;

    private static final int AT_ONCE = 25;

    private final Connection database;
    private final String service;

    /**
     * @param database of the service, as a superuser
     */
    Copies(Connection database, String service) {
        this.database = database;
        this.service = service;
    }

    /**
     * Adds what no case file tells to the rows that are copied.
     *
     * @param values by their names in the scripts
     */
    void prepare(Map<String, String> values) throws SQLException, IOException {
        var script = script("copies") + script(service);
        for (var value : values.entrySet()) {
            script = script.replace("{" + value.getKey() + "}", value.getValue());
        }
        execute(script);
    }

    /** Copies with numbers from {@code from} to before {@code to}. */
    void grow(int from, int to) throws SQLException {
        execute("set synchronous_commit = off");
        for (var first = from; first < to; first += AT_ONCE) {
            var last = Math.min(to, first + AT_ONCE) - 1;
            execute("call origin.grow(%d, %d)".formatted(first, last));
        }
        execute("vacuum analyze");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (var file = Copies.class.getResourceAsStream("/growth/" + name + ".sql")) {
            if (file == null) {
                throw new IOException("deploy isn't whole: no growth/" + name + ".sql");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
