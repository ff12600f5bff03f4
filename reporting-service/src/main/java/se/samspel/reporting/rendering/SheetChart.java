package se.samspel.reporting.rendering;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.Drawn;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;

/**
 * A chart of the sheet's own cells below the table, so that it follows what is changed in them. A
 * figure that is withheld is no number there, and so is not drawn.
 */
final class SheetChart {

    private static final int ROWS = 22;
    private static final int COLUMNS = 6;
    private static final int GAP = 2;

    private final XSSFSheet sheet;
    private final Section section;
    private final Drawn drawn;

    private SheetChart(XSSFSheet sheet, Section section, Drawn drawn) {
        this.sheet = sheet;
        this.section = section;
        this.drawn = section.picture() == Picture.SHARES ? drawn.without("total") : drawn;
    }

    /** Where the section has a picture in other forms. */
    static void add(Section section, XSSFSheet sheet, Writing writing) {
        SectionChart.of(section, writing)
                .ifPresent(picture ->
                        Drawn.of(section.table())
                                .map(drawn -> new SheetChart(sheet, section, drawn))
                                .filter(SheetChart::isWhole)
                                .ifPresent(chart -> chart.draw(picture)));
    }

    /** Whether what is drawn stands together on the sheet, as a chart's ranges must. */
    private boolean isWhole() {
        List<Integer> places = drawn.places();
        return !places.isEmpty()
                && !rows().isEmpty()
                && places.getLast() - places.getFirst() == places.size() - 1;
    }

    private void draw(Chart picture) {
        int top = sheet.getLastRowNum() + GAP;
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + ROWS));
        chart.setTitleText(picture.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(picture.description());
        XDDFChartData data = data(chart);
        if (section.picture() == Picture.LINES) {
            lines(data);
        } else {
            bars(data);
        }
        chart.plot(data);
        if (section.picture() == Picture.SHARES) {
            stack(chart);
        }
    }

    /** Past the library's own method, whose type of the value is not in its smaller jar. */
    private static void stack(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private XDDFChartData data(XSSFChart chart) {
        boolean isLine = section.picture() == Picture.LINES;
        XDDFCategoryAxis names =
                chart.createCategoryAxis(isLine ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values =
                chart.createValueAxis(isLine ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData data =
                chart.createData(isLine ? ChartTypes.LINE : ChartTypes.BAR, names, values);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
            boolean isWhole = section.picture() == Picture.SHARES;
            bars.setBarGrouping(isWhole ? BarGrouping.PERCENT_STACKED : BarGrouping.CLUSTERED);
        }
        return data;
    }

    /** A series for each column. */
    private void bars(XDDFChartData data) {
        List<Integer> rows = rows();
        var names =
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, range(rows.getFirst(), rows.getLast(), 0, 0));
        for (int place : drawn.places()) {
            int column = place + 1;
            var figures =
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, range(rows.getFirst(), rows.getLast(), column, column));
            data.addSeries(names, figures).setTitle(text(0, column), title(0, column));
        }
    }

    /** A series for each row. */
    private void lines(XDDFChartData data) {
        int first = drawn.places().getFirst() + 1;
        int last = drawn.places().getLast() + 1;
        var names = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0, 0, first, last));
        for (int row : rows()) {
            var figures =
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet, range(row, row, first, last));
            data.addSeries(names, figures).setTitle(text(row, 0), title(row, 0));
        }
    }

    /** Those above the sum: below the headings each row of the table is a row of the sheet. */
    private List<Integer> rows() {
        Table table = section.table();
        return IntStream.range(0, table.rows().size())
                .takeWhile(row -> table.rows().get(row).kind() != Row.Kind.SUM)
                .map(row -> row + 1)
                .boxed()
                .toList();
    }

    private static CellRangeAddress range(int top, int bottom, int left, int right) {
        return new CellRangeAddress(top, bottom, left, right);
    }

    private String text(int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue().strip();
    }

    private CellReference title(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true);
    }
}
