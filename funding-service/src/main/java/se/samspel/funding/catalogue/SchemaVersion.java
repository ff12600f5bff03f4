package se.samspel.funding.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.samspel.funding.catalogue.domain.AssociationTable;

/** A short name of what the tables look like: equal where a file can be taken in again. */
public final class SchemaVersion {

    private static final int LENGTH = 16;

    private SchemaVersion() {}

    public static String of(List<AssociationTable> tables) {
        var digest = new LineDigest();
        for (AssociationTable table : tables) {
            digest.add(
                    table.columns().stream()
                            .map(column -> column.name() + " " + column.type())
                            .collect(Collectors.joining(", ", table.name() + ": ", "")));
        }
        return digest.hex().substring(0, LENGTH);
    }
}
