package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts vouchers of two postings into one association's ledger, over the two years before the
 * measured bookings and in them. The database's own trigger makes the totals.
 */
final class LedgerSeeds implements Seeding {

    /** An organisation number of no association. */
    static final String ASSOCIATION = "2229900010";

    private static final int POSTINGS = 2;
    private static final int AT_ONCE = 100_000;

    private static final String CHART =
            """
            insert into association values ('%1$s', 1, 'Bench', '2015-01-01', now())
              on conflict do nothing;
            insert into ledger_account (association_id, number, version, name, recorded_at)
              select '%1$s', n, 1, n, now() from unnest(array['1940', '2560', '4510', '6010']) n
              on conflict do nothing;
            insert into voucher_series
              select '%1$s', s, s from unnest(array['SP', 'MV', 'IB']) s on conflict do nothing
            """;

    // Numbering is for one voucher at a time, each in a transaction of its own: left out here.
    private static final String VOUCHERS =
            """
            set local samspel.caller = 'system';
            set local session_replication_role = replica;
            insert into voucher (id, association_id, year, series, number, kind, booked_on, text,
              source_kind, source_id, source_purpose, recorded_at)
            select cast(lpad(to_hex(1767225600000 + s), 12, '0') || '7000800000000000' ||
                     lpad(to_hex(s %% 65536), 4, '0') as uuid),
              '%1$s', 2024 + s %% 3, 'SP', s + 1, 'BOOKING',
              make_date(2024 + s %% 3, 1, 1) + s / 3 %% 320, 'Bokning', 'bench', s::text, 'booking',
              now()
            from generate_series(%2$d, %3$d) s;
            set local session_replication_role = origin;
            insert into posting (voucher_id, line, association_id, account, amount_ore, project,
              cost_centre)
            select v.id, p.line, v.association_id, p.account, p.amount, 'P' || v.number %% 40, ''
            from voucher v cross join (values (1, '2560', 12500), (2, '1940', -12500))
              p (line, account, amount)
            where v.association_id = '%1$s' and v.source_kind = 'bench'
              and v.number between %2$d + 1 and %3$d + 1
            """;

    private final Connection database;

    /**
     * @param database as a superuser, past row-level security
     */
    LedgerSeeds(Connection database) {
        this.database = database;
    }

    @Override
    public void add(int from, int to) throws SQLException {
        run(CHART.formatted(ASSOCIATION));
        for (var first = from / POSTINGS; first < to / POSTINGS; first += AT_ONCE) {
            var last = Math.min(to / POSTINGS, first + AT_ONCE) - 1;
            run(VOUCHERS.formatted(ASSOCIATION, first, last));
        }
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze voucher, posting, ledger_total, ledger_account");
        }
    }

    private void run(String sql) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute(sql);
            database.commit();
        } finally {
            database.setAutoCommit(true);
        }
    }
}
