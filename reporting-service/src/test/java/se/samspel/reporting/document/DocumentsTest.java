package se.samspel.reporting.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.AvestaEvents.PERIOD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.MoneyEvents;
import se.samspel.reporting.rendering.WordFile;
import se.samspel.reporting.resources.AvestaSeats;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DocumentsTest {

    private static final String ANNUAL =
            "/reporting/v1/associations/" + ASSOCIATION + "/annual-report?year=2020";

    private String texts = "";
    private String document = "";

    @BeforeEach
    void tellTheAvestaYearAndForgetWhatWasWritten() {
        String intervention = AvestaEvents.intervention();
        texts = intervention + "/report-texts" + PERIOD;
        document = intervention + "/team-report-document" + PERIOD;
        Database.execute("delete from report_text");
    }

    @Test
    void theTeamReportHasItsNineHeadingsEachWithThreeParts() throws Exception {
        try (XWPFDocument word = word(as(HOST), document)) {
            assertThat(headings(word, "Heading1"))
                    .containsExactly(
                            "1. Deltagare – insatsens förutsättningar",
                            "2. Deltagare – genomförande och process",
                            "3. Deltagare – resultat och effekter",
                            "4. Personal – insatsens förutsättningar",
                            "5. Personal – arbetssätt och metoder",
                            "6. Personal – resultat och effekter",
                            "7. Organisation – förutsättningar",
                            "8. Organisation – genomförande och process",
                            "9. Organisation – resultat och effekter");
            assertThat(headings(word, "Heading2"))
                    .hasSize(27)
                    .startsWith("Beskrivning", "Analys", "Reflektion");
        }
    }

    @Test
    void theTablesHaveHeaderRowsAndTheChartsAlternativeTexts() throws Exception {
        try (XWPFDocument word = word(as(HOST), document)) {
            assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            XWPFTable flow = word.getTables().getFirst();
            assertThat(row(flow, "Totalt under perioden")).containsExactly("49", "27", "76");
            assertThat(row(flow, "Avslut")).containsExactly("20", "16", "36");
            assertThat(word.getAllPictures()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(word.getDocument().xmlText()).contains("descr=\"", "rehabilitering: 14");
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .contains("Samverkansteam Avesta");
        }
    }

    @Test
    void aFigureInTheTextFollowsTheReport() throws Exception {
        put("PARTICIPANTS_RESULTS", "Av {exits.total} är {exits.earlyDropouts} avhopp.", true)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("text", containsString("{exits.total}"));

        assertThat(text(as(HOST), document)).contains("Av 36 är 2 avhopp.");
        assertThat(text(as(MEMBER), document)).contains("Av 36 är uppgift lämnas inte ut avhopp.");
        assertThat(text(as(HOST).header("Accept-Language", "en"), document))
                .contains("Av 36 är 2 avhopp.", "Reflection", "[Write here]");
    }

    @Test
    void aDraftIsTheHostsAlone() throws Exception {
        put("STAFF_METHODS", "Ett utkast om arbetssättet.", false).statusCode(201);

        assertThat(text(as(HOST), document)).contains("Ett utkast om arbetssättet.");
        assertThat(text(as(MEMBER), document)).doesNotContain("Ett utkast");
        assertThat(text(office(), document)).doesNotContain("Ett utkast");
    }

    @Test
    void aFigureThatTheReportDoesNotHaveIsRefusedWithItsPlace() {
        put("STAFF_METHODS", "Bra: {exits.totalt}.", false)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].message", containsString("6"));
    }

    @Test
    void anIdentityNumberOrHiddenCharacterIsRefused() {
        put("STAFF_METHODS", "Hon, 19400104-2383, kom.", false)
                .statusCode(422)
                .body("type", endsWith("identity-number-in-text"));
        put("STAFF_METHODS", "dolt\u200btecken", false).statusCode(400);
    }

    @Test
    void aTextIsChangedInTheVersionThatWasRead() {
        put("STAFF_METHODS", "Ett.", false).statusCode(201);
        put("STAFF_METHODS", "Ett.", false).statusCode(412);

        change("\"1\"", "Två.").statusCode(200).header("ETag", "\"2\"");
        change("\"1\"", "Tre.").statusCode(412);
        as(HOST).contentType(ContentType.JSON)
                .body(body("STAFF_METHODS", "Fyra.", false))
                .put(texts)
                .then()
                .statusCode(428);
        as(HOST).get(texts)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Två."));
    }

    @Test
    void theHostAloneReadsAndWritesDrafts() {
        for (RequestSpecification other : List.of(as(MEMBER), office())) {
            other.get(texts).then().statusCode(403);
        }
        as("2120000142").get(texts).then().statusCode(404);
        as("2120000142").get(document).then().statusCode(404);
        as(MEMBER)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body("STAFF_METHODS", "x", false))
                .put(texts)
                .then()
                .statusCode(403);
        as("2120000142")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body("STAFF_METHODS", "x", false))
                .put(texts)
                .then()
                .statusCode(404);
        given().get(texts).then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").put(texts).then().statusCode(401);
        given().get(document).then().statusCode(401);
        given().auth().oauth2(Tokens.operator()).get(texts).then().statusCode(403);
        given().auth().oauth2(Tokens.operator()).get(document).then().statusCode(403);
        office().contentType(ContentType.JSON).body("{}").put(texts).then().statusCode(403);
    }

    @Test
    void theAnnualReportBeginsWithWhatIsKnown() throws Exception {
        for (RequestSpecification reader : List.of(office(), as(MEMBER))) {
            try (XWPFDocument word = word(reader, ANNUAL)) {
                assertThat(headings(word, "Heading1"))
                        .containsExactly(
                                "Styrelsen och förbundet",
                                "Insatser",
                                "Resultat",
                                "Ekonomi",
                                "Underskrifter");
                assertThat(headings(word, "Heading2")).contains("Samverkansteam Avesta");
                assertThat(new XWPFWordExtractor(word).getText())
                        .doesNotContain("Medel minus kostnader")
                        .contains("Försäkringskassan", "2\u00a0340\u00a0000");
            }
        }
    }

    @Test
    void theTeamReportTellsOfItsSeatsUnderTheStaff() throws Exception {
        AvestaSeats.told();

        for (RequestSpecification reader : List.of(as(HOST), as(MEMBER))) {
            try (XWPFDocument word = word(reader, document)) {
                List<String> order =
                        word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
                int seats = order.indexOf("Hur väl har varje part bemannat sina tjänster?");

                assertThat(seats)
                        .isGreaterThan(order.indexOf("4. Personal – insatsens förutsättningar"))
                        .isLessThan(order.indexOf("5. Personal – arbetssätt och metoder"));
            }
        }
    }

    @Test
    void theAnnualReportTellsOfTheAssociationsOwnMoneyTargetsAndMembers() throws Exception {
        MoneyEvents.told();
        String year = ANNUAL.replace(ASSOCIATION, MoneyEvents.ASSOCIATION);
        String text = text(given().auth().oauth2(Tokens.office(MoneyEvents.ASSOCIATION)), year);

        assertThat(text)
                .contains(
                        "Medel per finansiär och källa",
                        "Mål och resultat",
                        "Kostnad per deltagare och uppnått mål",
                        "Medlem sedan",
                        "Region Å",
                        "[Antal sammanträden]");
        String untold = year.replace("2020", "1999");
        assertThat(text(given().auth().oauth2(Tokens.office(MoneyEvents.ASSOCIATION)), untold))
                .doesNotContain("Medel per finansiär")
                .contains("[Resultaträkning");
    }

    @Test
    void theAnnualReportIsForTheAssociationsOwn() {
        as("2120000142").get(ANNUAL).then().statusCode(404);
        given().auth().oauth2(Tokens.office("2220000562")).get(ANNUAL).then().statusCode(404);
        given().get(ANNUAL).then().statusCode(401);
        given().auth().oauth2(Tokens.operator()).get(ANNUAL).then().statusCode(403);
        office().get(ANNUAL.replace("2020", "soon")).then().statusCode(400);
    }

    private ValidatableResponse put(String heading, String text, boolean shared) {
        return as(HOST).contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body(heading, text, shared))
                .put(texts)
                .then();
    }

    private ValidatableResponse change(String version, String text) {
        return as(HOST).contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body("STAFF_METHODS", text, false))
                .put(texts)
                .then();
    }

    private static Map<String, Object> body(String heading, String text, boolean shared) {
        return Map.of("heading", heading, "part", "ANALYSIS", "text", text, "shared", shared);
    }

    private static XWPFDocument word(RequestSpecification reader, String address) throws Exception {
        byte[] file =
                reader.get(address)
                        .then()
                        .statusCode(200)
                        .contentType(WordFile.TYPE)
                        .header("Cache-Control", "private, no-store")
                        .extract()
                        .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String text(RequestSpecification reader, String address) throws Exception {
        try (XWPFDocument word = word(reader, address)) {
            return new XWPFWordExtractor(word).getText();
        }
    }

    private static List<String> headings(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(each -> style.equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> row(XWPFTable table, String label) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .filter(row -> row.getFirst().equals(label))
                .map(row -> row.subList(1, row.size()))
                .findFirst()
                .orElseThrow();
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
