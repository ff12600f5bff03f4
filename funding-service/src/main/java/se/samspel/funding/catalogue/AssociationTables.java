package se.samspel.funding.catalogue;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.Column;
import se.samspel.funding.catalogue.domain.LoadOrder;
import se.samspel.funding.catalogue.domain.Reference;

/**
 * The tables of a whole association: all that the schema says belong to one, but those named here.
 */
@ApplicationScoped
public class AssociationTables {

    /** What follows from other rows: the ledger's triggers write three, memberships the readers. */
    public static final Set<String> DERIVED =
            Set.of("association_reader", "voucher_counter", "ledger_total", "ledger_opening");

    /** What has been told of a step in this installation says nothing of another one. */
    public static final Set<String> MECHANISM = Set.of("wheel_reminder");

    private static final String COLUMNS =
            """
            select t.name, t.scope, t.belongs, a.attname, format_type(a.atttypid, null),
                   coalesce(a.attnum = any (k.conkey), false)
            from association_table t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
            order by t.name, array_position(k.conkey, a.attnum), a.attname collate "C"
            """;

    private static final String REFERENCES =
            """
            select distinct f.conrelid::regclass::text, f.confrelid::regclass::text
            from pg_constraint f
            where f.contype = 'f' and not f.condeferrable and f.conrelid <> f.confrelid
              and f.connamespace = 'public'::regnamespace
            """;

    private final AgroalDataSource dataSource;

    AssociationTables(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In the order in which they can be written. */
    public List<AssociationTable> exported() {
        try (Connection connection = dataSource.getConnection()) {
            List<AssociationTable> exported =
                    tables(connection).stream()
                            .filter(table -> !DERIVED.contains(table.name()))
                            .filter(table -> !MECHANISM.contains(table.name()))
                            .toList();
            return LoadOrder.of(exported, references(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be listed", e);
        }
    }

    private static List<AssociationTable> tables(Connection connection) throws SQLException {
        Map<String, AssociationTable> tables = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String name = row.getString(1);
                String scope = row.getString(2);
                String belongs = row.getString(3);
                tables.computeIfAbsent(
                                name,
                                first ->
                                        new AssociationTable(
                                                first, scope, belongs, new ArrayList<>()))
                        .columns()
                        .add(new Column(row.getString(4), row.getString(5), row.getBoolean(6)));
            }
        }
        return List.copyOf(tables.values());
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(REFERENCES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                references.add(new Reference(row.getString(1), row.getString(2)));
            }
        }
        return references;
    }
}
