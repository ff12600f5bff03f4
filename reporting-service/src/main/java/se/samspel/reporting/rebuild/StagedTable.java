package se.samspel.reporting.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.projection.TableShape;

/**
 * A projected table as it is read again, beside the one that is served. It is the transaction's
 * own, so COPY may fill it and nobody else sees it.
 */
final class StagedTable {

    private static final long PAGES_AT_ONCE = 25_000;

    private final Sql sql;
    private final TableShape shape;
    private final String name;
    private final List<String> erased = new ArrayList<>();
    private final List<String> erasedAt = new ArrayList<>();

    StagedTable(Sql sql, TableShape shape) {
        this.sql = sql;
        this.shape = shape;
        this.name = "staged_" + shape.name();
        sql.run(
                "create temporary table %s (like %s including defaults including constraints, read_position bigint not null) on commit drop"
                        .formatted(name, shape.name()));
    }

    String served() {
        return shape.name();
    }

    /**
     * @param lines in COPY's text form, each with its position last
     */
    void copy(List<String> lines) {
        sql.copy(
                "%s (%s, read_position)".formatted(name, columns("")),
                String.join("\n", lines) + "\n");
    }

    void erase(String key, long position) {
        erased.add(String.join("/", shape.keyParts(key)));
        erasedAt.add(Long.toString(position));
    }

    /** Leaves of each key what a consumer would have: the newest version since its tombstone. */
    void settle() {
        if (!erased.isEmpty()) {
            sql.run(
                    "delete from %s s using unnest(?::text[], ?::text[]::bigint[]) e (key, position) where concat_ws('/', %s) = e.key and s.read_position < e.position"
                            .formatted(name, keys("s.")),
                    erased.toArray(String[]::new),
                    erasedAt.toArray(String[]::new));
        }
        sql.run(
                "delete from %1$s s using (select ctid, row_number() over (partition by %2$s order by version desc, read_position) as place from %1$s) r where r.place > 1 and s.ctid = r.ctid"
                        .formatted(name, keys("")));
        // Of the rest nothing is asked but whether it differs, and jsonb is slow to sample.
        sql.run("analyze %s (%s, version)".formatted(name, keys("")));
    }

    /** Makes the served table equal; what is equal already is not written. */
    void swap() {
        sql.run(
                "delete from %1$s t where not exists (select 1 from %2$s s where (%3$s) = (%4$s))"
                        .formatted(shape.name(), name, keys("s."), keys("t.")));
        long pages = pages();
        for (long from = 0; from < pages; from += PAGES_AT_ONCE) {
            String some =
                    "s.ctid >= '(%d,0)' and s.ctid < '(%d,0)'"
                            .formatted(from, from + PAGES_AT_ONCE);
            change(some);
            add(some);
        }
    }

    private long pages() {
        return sql.row(
                        row -> row.getLong(1),
                        "select pg_relation_size('%s') / current_setting('block_size')::bigint"
                                .formatted(name))
                .orElseThrow();
    }

    private void change(String some) {
        String set =
                shape.columnNames().stream()
                        .map(column -> column + " = s." + column)
                        .collect(Collectors.joining(", "));
        sql.run(
                "update %1$s t set %2$s from %3$s s where (%4$s) = (%5$s) and (%6$s) is distinct from (%7$s) and %8$s"
                        .formatted(
                                shape.name(),
                                set,
                                name,
                                keys("s."),
                                keys("t."),
                                columns("s."),
                                columns("t."),
                                some));
    }

    private void add(String some) {
        sql.run(
                "insert into %1$s (%2$s) select %2$s from %3$s s where %6$s and not exists (select 1 from %1$s t where (%4$s) = (%5$s))"
                        .formatted(shape.name(), columns(""), name, keys("t."), keys("s."), some));
    }

    private String columns(String prefix) {
        return joined(shape.columnNames(), column -> prefix + column);
    }

    private String keys(String prefix) {
        return joined(shape.keyNames(), column -> prefix + column);
    }

    private static String joined(List<String> names, Function<String, String> each) {
        return names.stream().map(each).collect(Collectors.joining(", "));
    }
}
