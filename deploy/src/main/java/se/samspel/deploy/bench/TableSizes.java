package se.samspel.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.samspel.deploy.growth.TableSize;

/** How large the tables of a database are, and how deep the largest B-tree of each. */
final class TableSizes {

    private static final String SIZES =
            """
            select c.relname,
              (xpath('/row/n/text()', query_to_xml(format('select count(*) n from %I.%I',
                s.nspname, c.relname), false, true, '')))[1]::text::bigint,
              pg_table_size(c.oid), pg_indexes_size(c.oid), coalesce(b.tree_level + 1, 0),
              coalesce(b.leaf_pages, 0),
              case when b.internal_pages > 1 then b.leaf_pages::float / (b.internal_pages - 1) else 0 end
            from pg_class c join pg_namespace s on s.oid = c.relnamespace
            left join lateral (
              select t.* from (
                select i.indexrelid from pg_index i join pg_class x on x.oid = i.indexrelid
                join pg_am m on m.oid = x.relam and m.amname = 'btree'
                where i.indrelid = c.oid order by pg_relation_size(i.indexrelid) desc limit 1) k,
              lateral pgstatindex(k.indexrelid::regclass) t) b on true
            where c.relkind = 'r'
              and (s.nspname = 'grown' or s.nspname = 'public' and c.relname = any (?))
            order by 1
            """;

    private TableSizes() {}

    /**
     * @param own the service's own tables that are measured besides the copied ones
     */
    static List<TableSize> read(Connection database, String service, List<String> own)
            throws SQLException {
        var sizes = new ArrayList<TableSize>();
        try (var extension = database.createStatement()) {
            extension.execute("create extension if not exists pgstattuple");
        }
        try (var statement = database.prepareStatement(SIZES)) {
            statement.setArray(1, database.createArrayOf("text", own.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    sizes.add(
                            new TableSize(
                                    service,
                                    row.getString(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getInt(5),
                                    row.getLong(6),
                                    row.getDouble(7)));
                }
            }
        }
        return sizes;
    }
}
