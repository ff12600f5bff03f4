package se.samspel.funding.associationexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.catalogue.domain.AssociationTable;
import se.samspel.funding.catalogue.domain.Column;

/** A sheet for each table, of which a few rows at a time are held. */
final class ExportWorkbook implements ExportFile {

    private static final int ROWS_HELD = 100;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD);
    private final CellWriter cells = new CellWriter(workbook);
    private List<Column> columns = List.of();
    private @Nullable SXSSFSheet sheet;
    private int next;

    ExportWorkbook(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(AssociationTable table) {
        columns = table.columns();
        sheet = workbook.createSheet(table.name());
        sheet.createFreezePane(0, 1);
        next = 0;
        Row titles = nextRow(sheet);
        for (int i = 0; i < columns.size(); i++) {
            titles.createCell(i).setCellValue(CellWriter.title(columns.get(i)));
        }
    }

    @Override
    public void row(String json) {
        if (sheet == null) {
            throw new IllegalStateException("a row of no table");
        }
        List<JsonNode> values = RowCells.of(json);
        Row row = nextRow(sheet);
        for (int i = 0; i < values.size(); i++) {
            cells.write(row.createCell(i), columns.get(i), values.get(i));
        }
    }

    private Row nextRow(SXSSFSheet table) {
        return table.createRow(next++);
    }

    @Override
    public void finish() throws IOException {
        workbook.write(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
