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
import se.samspel.funding.catalogue.domain.LoadOrder;
import se.samspel.kit.caller.RestoredAssociation;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/**
 * Writes a file's rows in their order, some hundreds in a statement: the association as the
 * operator, who alone begins one, all else as its office.
 */
@ApplicationScoped
class RowLoader {

    private final AgroalDataSource dataSource;
    private final RestoredAssociation restored;

    RowLoader(AgroalDataSource dataSource, RestoredAssociation restored) {
        this.dataSource = dataSource;
        this.restored = restored;
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

    private void load(Connection connection, CheckedFile file, FileLines lines) throws IOException {
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
                write(batch, connection, file);
                batch = new RowBatch(Objects.requireNonNull(tables.get(name)), lines.number());
            }
            batch.add(row);
        }
        write(batch, connection, file);
    }

    private void write(RowBatch batch, Connection connection, CheckedFile file) {
        batch.write(connection);
        if (batch.isOf(LoadOrder.FIRST)) {
            restored.writeAs(Organisationsnummer.parse(file.header().association()));
        }
    }

    private static void constraints(Connection connection, String mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all " + mode);
        }
    }
}
