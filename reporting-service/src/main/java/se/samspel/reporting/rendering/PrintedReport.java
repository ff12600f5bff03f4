package se.samspel.reporting.rendering;

import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import se.samspel.kit.print.PdfDocument;
import se.samspel.reporting.rendering.PrintContent.PrintCell;
import se.samspel.reporting.rendering.PrintContent.PrintRow;
import se.samspel.reporting.rendering.PrintContent.PrintSection;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/** A report on A4, tagged for screen readers, its charts drawn as lines and not as dots. */
@ApplicationScoped
class PrintedReport {

    private final Template template;

    PrintedReport(@Location("rendering/report.html") Template template) {
        this.template = template;
    }

    byte[] of(Report report, Writing writing) {
        PrintContent content =
                new PrintContent(
                        writing.language(),
                        writing.text(report.title()),
                        writing.text(report.subject()),
                        writing.days(report.from(), report.to()),
                        writing.text(Remarks.audience(report)),
                        report.sections().stream().map(each -> section(each, writing)).toList(),
                        about(report, writing),
                        writing.text("Sida", "Page"));
        try (var pictures = new BatikSVGDrawer()) {
            return PdfDocument.of(template.data("page", content).render(), pictures);
        }
    }

    private static List<String> about(Report report, Writing writing) {
        return List.of(
                writing.text("Definition: ", "Definition: ")
                        + report.definition()
                        + ", version "
                        + report.definitionVersion()
                        + ".",
                writing.text("Uppgifter till ", "Data as of ")
                        + writing.minute(report.dataTime())
                        + ".",
                writing.text(
                        "Ett streck betyder att det inte finns något att räkna på.",
                        "A dash means that there is nothing to compute from."),
                "“" + writing.text(Writing.WITHHELD) + "”: " + writing.text(Remarks.WITHHELD));
    }

    private static PrintSection section(Section section, Writing writing) {
        Table table = section.table();
        return new PrintSection(
                writing.text(section.question()),
                section.lead() == null ? null : writing.text(section.lead()),
                SectionChart.of(section, writing)
                        .map(ChartPictures::svg)
                        .map(RawString::new)
                        .orElse(null),
                writing.text(table.title()),
                writing.text(table.rowHeading()),
                table.columns().stream().map(column -> writing.text(column.label())).toList(),
                table.rows().stream().map(row -> row(table, row, writing)).toList(),
                table.notes().stream().map(writing::text).toList());
    }

    private static PrintRow row(Table table, Row row, Writing writing) {
        List<PrintCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(
                    new PrintCell(
                            writing.cell(cell, table.columns().get(i).kind()),
                            cell instanceof Cell.Prose ? "prose" : ""));
        }
        String kind =
                switch (row.kind()) {
                    case PLAIN -> "";
                    case PART -> "part";
                    case SUM -> "sum";
                };
        return new PrintRow(writing.text(row.label()), kind, cells);
    }
}
