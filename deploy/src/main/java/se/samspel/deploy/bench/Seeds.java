package se.samspel.deploy.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** Puts made-up persons with their data keys and enrolments into the service's own tables. */
final class Seeds implements Seeding {

    private static final int AT_ONCE = 10_000;
    private static final String INTERVENTION = "01a6f0c2-7d40-7a11-8c22-5b1f0c9e4d99";
    private static final String MOMENT = "2026-01-01T00:00:00Z";

    private final Connection database;
    private final Sealing sealing;

    /**
     * @param database as a superuser, past row-level security
     */
    Seeds(Connection database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public void add(int from, int to) throws SQLException, IOException {
        for (var first = from; first < to; first += AT_ONCE) {
            var last = Math.min(to, first + AT_ONCE);
            var sealed =
                    IntStream.range(first, last)
                            .mapToObj(MadeUpPerson::new)
                            .map(person -> new Row(person, sealing.seal(person)))
                            .toList();
            copy(
                    "participant (id, controller, identity_type, identity_number, identity_index,"
                            + " sex, protection, origin, version, recorded_at)",
                    rows(sealed, Seeds::participant));
            copy(
                    "data_key (participant_id, controller, key_id, wrapped_key)",
                    rows(sealed, Seeds::dataKey));
            copy(
                    "enrolment (id, host, participant_id, referral_id, intervention_id,"
                            + " association_id, referring_authority, state, started_on,"
                            + " started_in_group, early_dropout, counted, version, recorded_at,"
                            + " changed_at)",
                    rows(sealed, Seeds::enrolment));
        }
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private record Row(MadeUpPerson person, Sealing.Sealed sealed) {}

    private static String participant(Row row) {
        var person = row.person();
        return line(
                person.id(),
                person.controller(),
                "PERSONNUMMER",
                bytes(row.sealed().number()),
                bytes(row.sealed().index()),
                (person.number().charAt(10) - '0') % 2 == 0 ? "KVINNA" : "MAN",
                "NONE",
                "REGISTERED",
                1,
                MOMENT);
    }

    private static String dataKey(Row row) {
        return line(
                row.person().id(),
                row.person().controller(),
                Sealing.KEY_ID,
                bytes(row.sealed().wrappedKey()));
    }

    private static String enrolment(Row row) {
        var person = row.person();
        return line(
                person.enrolmentId(),
                person.controller(),
                person.id(),
                person.referralId(),
                INTERVENTION,
                "2220002139",
                person.controller(),
                "ACTIVE",
                person.startedOn(),
                false,
                false,
                "NOT_YET",
                1,
                MOMENT,
                MOMENT);
    }

    private static Reader rows(java.util.List<Row> rows, Function<Row, String> text) {
        return new StringReader(rows.stream().map(text).collect(Collectors.joining()));
    }

    private static String line(Object... values) {
        return java.util.Arrays.stream(values)
                .map(String::valueOf)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String bytes(byte[] value) {
        return "\\\\x" + HexFormat.of().formatHex(value);
    }

    private void copy(String into, Reader rows) throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", rows);
    }
}
