package se.samspel.reporting.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;

/**
 * A document to write on in Word or LibreOffice: real headings and header rows, its language told,
 * an alternative text for each picture.
 */
public final class WordFile implements AutoCloseable {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int PICTURE_POINTS = 440;

    private final XWPFDocument document = new XWPFDocument();
    private final Writing writing;

    public WordFile(Writing writing, String title) {
        this.writing = writing;
        WordStyles.addTo(document, writing.language().equals("sv") ? "sv-SE" : "en-GB");
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator("Samspel");
        styled("Title", title);
    }

    /**
     * @param level 1 to 3
     */
    public void heading(int level, String text) {
        styled("Heading" + level, text);
    }

    /** Divided where a line is blank. */
    public void paragraphs(String text) {
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            XWPFRun run = document.createParagraph().createRun();
            String[] lines = paragraph.split("\\R");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i]);
            }
        }
    }

    /** Words that wait for somebody to write them. */
    public void placeholder(String text) {
        styled("Placeholder", "[" + text + "]");
    }

    /**
     * The answer in a sentence and the chart, where there are such, and the table with its notes.
     */
    public void section(Section section) {
        if (section.lead() != null) {
            paragraphs(writing.text(section.lead()));
        }
        SectionChart.of(section, writing).ifPresent(this::picture);
        table(section.table());
    }

    private void picture(Chart chart) {
        int height = PICTURE_POINTS * chart.height() / Chart.WIDTH;
        XWPFRun run = document.createParagraph().createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(ChartPictures.png(chart)),
                    Document.PICTURE_TYPE_PNG,
                    chart.id() + ".png",
                    Units.toEMU(PICTURE_POINTS),
                    Units.toEMU(height));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a chart could not be put into a document", e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(chart.title() + ". " + chart.description());
    }

    public void table(Table table) {
        styled("Caption", writing.text(table.title()));
        XWPFTable grid = document.createTable(table.rows().size() + 1, table.columns().size() + 1);
        grid.setWidth("100%");
        XWPFTableRow headings = grid.getRow(0);
        headings.setRepeatHeader(true);
        write(headings, 0, writing.text(table.rowHeading()), "TableHeading");
        for (int i = 0; i < table.columns().size(); i++) {
            write(headings, i + 1, writing.text(table.columns().get(i).label()), "TableHeading");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid.getRow(i + 1), table, table.rows().get(i));
        }
        table.notes().forEach(note -> styled("Note", writing.text(note)));
        document.createParagraph();
    }

    private void row(XWPFTableRow line, Table table, Row row) {
        line.setCantSplitRow(true);
        String style = row.kind() == Row.Kind.SUM ? "TableHeading" : "TableText";
        write(line, 0, writing.text(row.label()), style);
        for (int i = 0; i < row.cells().size(); i++) {
            String text = writing.cell(row.cells().get(i), table.columns().get(i).kind());
            write(line, i + 1, text, style);
        }
    }

    private static void write(XWPFTableRow row, int column, String text, String style) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@code team-report-2019-07-01-2020-06-30.docx}: nothing of whose it is. */
    public static String name(String document, Object... days) {
        StringBuilder name = new StringBuilder(document);
        for (Object day : days) {
            name.append('-').append(day.toString().toLowerCase(Locale.ROOT));
        }
        return name.append(".docx").toString();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
