package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each table has been read from end to end, and how many of its rows were read at all.
 */
record TableReads(Map<String, Reads> byTable) {

    /** PostgreSQL's processes hand in their counts after at most so long without work. */
    private static final long UNTIL_COUNTED = 11_000;

    private static final String COUNTED =
            """
            select relname, coalesce(seq_scan, 0),
              coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_user_tables
            """;

    /**
     * @param scans from end to end
     * @param rows by a scan or by an index
     */
    record Reads(long scans, long rows) {}

    static TableReads read(Connection database) throws SQLException, InterruptedException {
        Thread.sleep(UNTIL_COUNTED);
        var reads = new TreeMap<String, Reads>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(COUNTED)) {
            while (row.next()) {
                reads.put(row.getString(1), new Reads(row.getLong(2), row.getLong(3)));
            }
        }
        return new TableReads(reads);
    }

    Reads since(TableReads earlier, String table) {
        var now = byTable.getOrDefault(table, new Reads(0, 0));
        var then = earlier.byTable.getOrDefault(table, new Reads(0, 0));
        return new Reads(now.scans() - then.scans(), now.rows() - then.rows());
    }
}
