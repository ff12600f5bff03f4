package se.samspel.participant.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All columns of a table, as the schema has them: a column that is added is exported. */
@ApplicationScoped
class TableColumns {

    private static final String SELECT =
            """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? order by ordinal_position
            """;

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    List<String> of(ExportClass records, Connection connection) throws SQLException {
        List<String> columns = known.get(records.table());
        if (columns == null) {
            columns = read(records.table(), connection);
            known.put(records.table(), columns);
        }
        return columns;
    }

    private static List<String> read(String table, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                List<String> columns = new ArrayList<>();
                while (row.next()) {
                    columns.add(row.getString(1));
                }
                return List.copyOf(columns);
            }
        }
    }
}
