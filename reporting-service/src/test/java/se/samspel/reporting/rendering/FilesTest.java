package se.samspel.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import se.samspel.reporting.rendering.domain.ChartSvg;
import se.samspel.reporting.rendering.domain.SectionChart;
import se.samspel.reporting.rendering.domain.Writing;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;

class FilesTest {

    private static final Report REPORT = AReport.small();

    private final PrintedReport print = new PrintedReport(template());
    private final ReportForms forms = new ReportForms(print);

    private static Template template() {
        try (InputStream in =
                FilesTest.class.getResourceAsStream("/templates/rendering/report.html")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of("text/html")))
                    .build()
                    .parse(text, Variant.forContentType("text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCsvHasALineForEachFigureByItsKeys() throws Exception {
        String csv = text(ReportForm.CSV);

        try (var rows = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            assertThat(rows.stream().map(row -> String.join("|", row.toList())))
                    .startsWith(
                            "section|row|column|value|status|rowLabel|columnLabel",
                            "report|definition||sus-comparable|||",
                            "report|definitionVersion||3|||")
                    .contains(
                            "exits|ARBETE|KVINNA|12||Arbete|Kvinnor",
                            "exits|STUDIER|MAN||WITHHELD|Studier|Män",
                            "exits|formula|MAN||UNDEFINED|'=1+1|Män",
                            "means|all|share|64.7||Alla avslut|Andel",
                            "means|all|words|'-2 mot förra året||Alla avslut|Kommentar");
        }
        assertThat(csv).contains("\r\n");
    }

    @Test
    void aWorkbookHasASheetForEachSectionWithNumbersAsNumbers() throws Exception {
        try (var book = workbook()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            XSSFSheet exits = book.getSheetAt(1);
            assertThat(exits.getSheetName()).isEqualTo("Avslut efter destination");
            assertThat(exits.getPaneInformation().isFreezePane()).isTrue();
            assertThat(exits.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Kvinnor");
            assertThat(exits.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(exits.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            XSSFCell share = book.getSheetAt(4).getRow(1).getCell(1);
            assertThat(share.getNumericCellValue()).isEqualTo(64.7);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0\" %\"");
            assertThat(book.getSheetAt(4).getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("Avslut efter destination 2");
        }
    }

    @Test
    void aWorkbookDrawsItsOwnCellsWhereTheReportHasAPicture() throws Exception {
        try (var book = workbook()) {
            XSSFChart bars = chart(book.getSheetAt(1));
            assertThat(bars.getTitleText().getString()).isEqualTo("Avslut efter destination");
            String drawn = bars.getCTChart().xmlText();
            assertThat(drawn)
                    .contains("<c:barChart>", "$A$2:$A$4", "$B$2:$B$4", "$C$2:$C$4")
                    .contains("Kvinnor", "Män")
                    .doesNotContain("$B$2:$B$5");
            assertThat(book.getSheetAt(1).getDrawingPatriarch().getCTDrawing().xmlText())
                    .contains("descr=\"", "Arbete, Kvinnor: 12");

            assertThat(chart(book.getSheetAt(2)).getCTChart().xmlText())
                    .contains("percentStacked", "<c:overlap val=\"100\"/>");
            assertThat(chart(book.getSheetAt(3)).getCTChart().xmlText())
                    .contains("<c:lineChart>", "$B$1:$D$1");
            assertThat(book.getSheetAt(0).getDrawingPatriarch()).isNull();
        }
    }

    @Test
    void whatIsWithheldIsNoPointOfAWorkbooksChart() throws Exception {
        try (var book = workbook()) {
            CTNumData women =
                    chart(book.getSheetAt(1))
                            .getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getNumCache();

            assertThat(women.getPtList()).extracting(CTNumVal::getV).containsExactly("12.0", "0.0");
            assertThat(women.getPtList()).extracting(CTNumVal::getIdx).containsExactly(0L, 2L);
        }
    }

    private static XSSFChart chart(XSSFSheet sheet) {
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        return sheet.getDrawingPatriarch().getCharts().getFirst();
    }

    @Test
    void whatIsWithheldIsADashWithItsReasonAndNeverANumber() throws Exception {
        try (var book = workbook()) {
            XSSFCell withheld = book.getSheetAt(1).getRow(2).getCell(1);
            XSSFCell undefined = book.getSheetAt(1).getRow(3).getCell(2);

            assertThat(withheld.getStringCellValue()).isEqualTo("–");
            assertThat(withheld.getCellComment().getString().getString())
                    .contains("lämnas inte ut");
            assertThat(undefined.getStringCellValue()).isEqualTo("–");
            assertThat(undefined.getCellComment()).isNull();
        }
    }

    @Test
    void aPrintedReportIsTaggedWithItsLanguageAndSaysEveryFigure() throws Exception {
        byte[] file = forms.file(REPORT, ReportForm.PDF, Writing.SWEDISH);

        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getSubject())
                    .isEqualTo("SUS-jämförbar rapport");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("SUS-jämförbar rapport", "Samverkansteam <Avesta> & Hedemora")
                    .contains("Vart gick deltagarna?", "Studier visas ej visas ej")
                    .contains("64,7\u00a0%");
        }
    }

    @Test
    void aChartIsAPictureWithTheSameDotsEachTime() throws Exception {
        for (Section section : REPORT.sections()) {
            var chart = SectionChart.of(section, Writing.SWEDISH);
            if (section.picture() == Section.Picture.NONE) {
                assertThat(chart).isEmpty();
                continue;
            }
            byte[] png = ChartPictures.png(chart.orElseThrow());
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(ChartPictures.PNG_WIDTH);
            assertThat(ChartPictures.png(chart.orElseThrow())).isEqualTo(png);
            assertThat(ChartSvg.of(chart.orElseThrow()))
                    .contains("<title", "<desc", "role=\"img\"");
        }
    }

    @Test
    void aFileIsNamedByReportAndPeriodAlone() {
        assertThat(ReportForm.XLSX.fileName(REPORT))
                .isEqualTo("sus-comparable-2019-07-01-2020-06-30.xlsx");
    }

    @Test
    void englishReadersGetEnglishWords() {
        assertThat(
                        new String(
                                forms.file(REPORT, ReportForm.CSV, Writing.ENGLISH),
                                StandardCharsets.UTF_8))
                .contains("en Arbete");
        assertThat(Writing.of(List.of(Locale.GERMAN, Locale.UK))).isSameAs(Writing.ENGLISH);
    }

    private String text(ReportForm form) {
        return new String(forms.file(REPORT, form, Writing.SWEDISH), StandardCharsets.UTF_8);
    }

    private XSSFWorkbook workbook() throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(forms.file(REPORT, ReportForm.XLSX, Writing.SWEDISH)));
    }
}
