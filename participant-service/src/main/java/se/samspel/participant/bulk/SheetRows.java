package se.samspel.participant.bulk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.kit.problem.Problem;
import se.samspel.participant.bulk.domain.ImportFormat;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.Loaded;

/** Loads a workbook's rows, each as the kind that its sheet is of. */
@ApplicationScoped
public class SheetRows implements RowLoader {

    /** What kind a row is of; its reader says it. */
    public static final String KIND = "kind";

    private final List<RowLoader> loaders;

    SheetRows(@All List<RowLoader> loaders) {
        this.loaders = loaders;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.WORKBOOK;
    }

    @Override
    public Set<ImportFormat> formats() {
        return Set.of(ImportFormat.XLSX);
    }

    /** Those of the sheets. */
    @Override
    public List<String> columns() {
        return List.of();
    }

    /** Without those for which the sheet has others. */
    @Override
    public List<String> columnsOf(Row row) {
        return loader(row).columns().stream()
                .filter(column -> !row.columnsByPointer().containsKey(column))
                .toList();
    }

    @Override
    public Map<String, String> columnsByPointer(Row row) {
        Map<String, String> columns = new HashMap<>(loader(row).columnsByPointer());
        columns.putAll(row.columnsByPointer());
        return columns;
    }

    @Override
    public Loaded load(Row row) {
        Map<String, String> values = new HashMap<>(row.values());
        values.remove(KIND);
        return loader(row).load(new Row(row.place(), values));
    }

    private RowLoader loader(Row row) {
        String kind = String.valueOf(row.get(KIND));
        return loaders.stream()
                .filter(loader -> loader.kind() != ImportKind.WORKBOOK)
                .filter(loader -> loader.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
