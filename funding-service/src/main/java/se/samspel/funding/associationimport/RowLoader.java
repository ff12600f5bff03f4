package se.samspel.funding.associationimport;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.funding.catalogue.RowLine;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.kit.value.Text;

/** Writes a file's rows in their order, some hundreds in a statement. */
@ApplicationScoped
class RowLoader {

    private final AgroalDataSource dataSource;

    RowLoader(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In the transaction at hand; references that wait for its end are tested now. */
    void load(CheckedFile file) {
        try (Connection connection = dataSource.getConnection();
                InputStream in = file.open()) {
            constraints(connection, "deferred");
            load(connection, file, new FileLines(in));
            constraints(connection, "immediate");
        } catch (SQLException fault) {
            throw RowsRefused.of(fault, Text.of("Filen som helhet", "The file as a whole"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void load(Connection connection, CheckedFile file, FileLines lines)
            throws IOException {
        Map<String, AssociationTable> tables =
                file.tables().stream()
                        .collect(Collectors.toMap(AssociationTable::name, Function.identity()));
        lines.next();
        var batch = new RowBatch(file.tables().getFirst(), 2);
        for (long left = file.header().rows(); left > 0; left--) {
            String line = Objects.requireNonNull(lines.next());
            String name = Objects.requireNonNull(RowLine.table(line));
            String row = RowLine.json(line);
            if (!batch.isOf(name) || batch.isFullBefore(row)) {
                batch.write(connection);
                batch = new RowBatch(Objects.requireNonNull(tables.get(name)), lines.number());
            }
            batch.add(row);
        }
        batch.write(connection);
    }

    private static void constraints(Connection connection, String mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all " + mode);
        }
    }
}
