package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Books without the service, by plain SQL of the same inserts, and compares. */
final class LedgerWork {

    static final String BOOKING = "book a voucher of two postings";
    static final String BALANCE = "an account's balance on a day";

    private static final String PLAIN = "plain SQL of the same inserts";
    private static final int POSTINGS = 2;
    private static final int WARM_UP = 200;
    private static final int BOOKINGS = 1_000;

    private static final String INSERT =
            """
            with booked as (
              insert into voucher (id, association_id, year, series, kind, booked_on, text,
                source_kind, source_id, source_purpose, recorded_at)
              values (?, ?, extract(year from cast(? as date)), 'MV', 'BOOKING', ?, 'Bokning', 'plain', ?,
                'booking', now())
              returning id, number, association_id),
            posted as (
              insert into posting (voucher_id, line, association_id, account, amount_ore, project,
                cost_centre)
              select b.id, p.line, b.association_id, p.account, p.amount, '', p.cost_centre
              from booked b cross join (values (1, '6010', 12500, '100'), (2, '1940', -12500, ''))
                p (line, account, amount, cost_centre))
            select number from booked
            """;

    private final Connection database;
    private final String role;

    /**
     * @param database as a superuser
     * @param role the service's login, as which it books
     */
    LedgerWork(Connection database, String role) {
        this.database = database;
        this.role = role;
    }

    /** One voucher after the other, each in its own transaction. */
    Series plain(int size) throws SQLException {
        var chosen = new Random(size);
        database.setAutoCommit(false);
        try {
            for (var i = 0; i < WARM_UP; i++) {
                book(new MadeUpPerson(chosen.nextInt(size)));
            }
            DatabaseWork.reset(database);
            database.commit();
            var micros = new long[BOOKINGS];
            for (var i = 0; i < BOOKINGS; i++) {
                var began = System.nanoTime();
                book(new MadeUpPerson(chosen.nextInt(size)));
                micros[i] = (System.nanoTime() - began) / 1_000;
            }
            return new Series(PLAIN, size, micros, DatabaseWork.read(database, role));
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private void book(MadeUpPerson person) throws SQLException {
        var day = Date.valueOf(person.startedOn());
        try (var set =
                        database.prepareStatement(
                                "select set_config('role', ?, true),"
                                        + " set_config('samspel.caller', ?, true)");
                var insert = database.prepareStatement(INSERT)) {
            set.setString(1, role);
            set.setString(2, "association:" + LedgerSeeds.ASSOCIATION);
            set.execute();
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, LedgerSeeds.ASSOCIATION);
            insert.setDate(3, day);
            insert.setDate(4, day);
            insert.setString(5, UUID.randomUUID().toString());
            insert.execute();
        }
        database.commit();
    }

    /** A heading and a line for each size. */
    static List<String> ratios(List<Series> series) {
        var lines = new ArrayList<String>();
        lines.add(
                "postings\tper second\tplain SQL\tratio\tagainst the fewest\tbalance p99 against the"
                        + " fewest");
        for (var booking : of(series, BOOKING)) {
            var plain = at(of(series, PLAIN), booking.size());
            var balance = at(of(series, BALANCE), booking.size());
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%d\t%.0f\t%.0f\t%.2f\t%.2f\t%.2f",
                            booking.size(),
                            perSecond(booking),
                            perSecond(plain),
                            perSecond(booking) / perSecond(plain),
                            perSecond(booking) / perSecond(of(series, BOOKING).getFirst()),
                            (double) balance.percentile(99)
                                    / of(series, BALANCE).getFirst().percentile(99)));
        }
        return lines;
    }

    private static List<Series> of(List<Series> series, String call) {
        return series.stream().filter(one -> one.call().equals(call)).toList();
    }

    private static Series at(List<Series> series, int size) {
        return series.stream().filter(one -> one.size() == size).findFirst().orElseThrow();
    }

    private static double perSecond(Series one) {
        return POSTINGS * one.requests() * 1_000_000.0 / Arrays.stream(one.micros()).sum();
    }
}
