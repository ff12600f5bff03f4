package se.samspel.kit.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table keeps data keys. They are found by their names, {@code key_id} beside {@code
 * wrapped_key} and {@code data_key_id} beside {@code data_key}, so that no table is forgotten.
 */
record DataKeyColumns(String table, String keyId, String wrapped) {

    private static final String FOUND =
            """
            select c.table_name, c.column_name, w.column_name
            from information_schema.columns c
              join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name
                  and t.table_type = 'BASE TABLE'
              join information_schema.columns w
                on w.table_schema = c.table_schema and w.table_name = c.table_name
                  and (c.column_name, w.column_name)
                    in (('key_id', 'wrapped_key'), ('data_key_id', 'data_key'))
            where c.table_schema = 'public'
            order by 1
            """;

    static List<DataKeyColumns> found(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FOUND);
                ResultSet row = statement.executeQuery()) {
            List<DataKeyColumns> found = new ArrayList<>();
            while (row.next()) {
                found.add(new DataKeyColumns(row.getString(1), row.getString(2), row.getString(3)));
            }
            return found;
        }
    }

    /** Rows of some blocks of the table whose key was wrapped by another key than this. */
    String select() {
        return """
               select ctid::text, %1$s, %2$s from %3$s
               where ctid >= ?::tid and ctid < ?::tid and %1$s <> ? and %2$s is not null for update
               """
                .formatted(keyId, wrapped, table);
    }

    String update() {
        return "update %3$s set %1$s = ?, %2$s = ? where ctid = ?::tid"
                .formatted(keyId, wrapped, table);
    }
}
