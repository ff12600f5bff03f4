package se.samspel.reporting.edition.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** Tells two editions apart, figure by figure. */
public final class Differences {

    private Differences() {}

    /** In the later edition's reading order, what is gone last. */
    public static List<Difference> between(Report earlier, Report later) {
        Map<String, Cell> before = cells(earlier);
        Map<String, Cell> after = cells(later);
        Set<String> figures = new LinkedHashSet<>(after.keySet());
        figures.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String figure : figures) {
            Cell was = before.get(figure);
            Cell is = after.get(figure);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(figure, was, is));
            }
        }
        return differences;
    }

    private static Map<String, Cell> cells(Report report) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Section section : report.sections()) {
            Table table = section.table();
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String column = table.columns().get(i).key();
                    cells.put(section.key() + "/" + row.key() + "/" + column, row.cells().get(i));
                }
            }
        }
        return cells;
    }
}
