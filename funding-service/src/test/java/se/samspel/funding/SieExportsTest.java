package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.funding.sie.domain.ObjectRef;
import se.samspel.funding.sie.domain.SieFile;
import se.samspel.funding.sie.domain.SieReader;
import se.samspel.funding.sie.domain.Voucher;
import se.samspel.funding.sie.domain.VoucherLine;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** The ledger's vouchers as a file for the accounting system. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SieExportsTest {

    private AnAssociation association;
    private AReconciliation reconciliation;
    private String mapped;
    private String unmapped;

    @BeforeEach
    void aLedgerWithProjects() {
        association = AnAssociation.withMembers();
        reconciliation = new AReconciliation(association);
        mapped = association.intervention();
        unmapped = association.intervention();
        SieImports.map(association, mapped, "If-None-Match:*").then().statusCode(201);
    }

    private static String project(String id) {
        return ",\"project\":\"" + id + "\"";
    }

    @Test
    void theFileReadsBackAsTheLedgersOwnList() throws IOException {
        reconciliation.booked("2025-01-31", "100.5", project(mapped));
        String wrong = reconciliation.booked("2025-02-28", "7", project(unmapped));
        reconciliation.booked("2025-02-01", "0.01", ",\"costCentre\":\"100\"");
        var ledger = new ALedger(association);
        ledger.reverse(wrong, "2025-03-01").then().statusCode(201);
        ledger.booked("2025-03-02", "4510", ALedger.BANK, "9");
        SieFile file = read(reconciliation.export(""));
        assertThat(asRead(file)).hasSize(4).isEqualTo(asListed(ledger));
        assertThat(file.vouchers())
                .extracting(Voucher::text)
                .containsExactly("SP-1 Bokning", "SP-2 Bokning", "SP-3 Bokning", "SP-4 Fel konto");
        assertThat(file.head().chart().accounts())
                .extracting(account -> account.number() + " " + account.name())
                .contains("4510 Medel till insatser");
        assertThat(file.head().chart().objects())
                .extracting(object -> object.ref() + " " + object.name())
                .contains(new ObjectRef(6, "20") + " Samverkansteam Avesta");
    }

    @Test
    void itIsSie4IInTheCharactersOfPc8WithAName() {
        reconciliation.booked("2025-01-31", "100", "");
        byte[] bytes =
                reconciliation
                        .export("?from=1&to=3")
                        .then()
                        .statusCode(200)
                        .contentType("application/octet-stream")
                        .header(
                                "Content-Disposition",
                                equalTo("attachment; filename=\"SP-2025-01-03.si\""))
                        .header("Cache-Control", equalTo("private, no-store"))
                        .extract()
                        .asByteArray();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .contains("#FORMAT PC8\r\n", "#SIETYP 4\r\n", "#ORGNR \"" + association.id())
                .contains("Samordningsf\u0094rbundet");
    }

    @Test
    void monthsAreChosen() throws IOException {
        reconciliation.booked("2025-01-31", "1", "");
        reconciliation.booked("2025-02-01", "2", "");
        reconciliation.booked("2025-02-28", "3", "");
        reconciliation.booked("2025-03-01", "4", "");
        assertThat(read(reconciliation.export("?from=2&to=2")).vouchers())
                .extracting(Voucher::number)
                .containsExactly("2", "3");
        assertThat(read(reconciliation.export("?from=3")).vouchers()).hasSize(1);
        assertThat(read(reconciliation.export("?from=4")).vouchers()).isEmpty();
        reconciliation.export("?from=3&to=2").then().statusCode(400);
        reconciliation.export("?from=13").then().statusCode(400);
    }

    @Test
    void aFileCostsTheSameHoweverLong() {
        reconciliation.booked("2025-01-31", "1", project(mapped));
        List<String> one = Statements.during(() -> read200());
        for (int i = 1; i <= 5; i++) {
            reconciliation.booked("2025-02-0" + i, "2", project(unmapped));
        }
        assertThat(Statements.during(() -> read200())).hasSameSizeAs(one).hasSize(4);
    }

    private void read200() {
        reconciliation.export("").then().statusCode(200);
    }

    @Test
    void onlyTheOwnOfficeExports() {
        String url = AnAssociation.API + association.path() + "/sie-exports/2025";
        given().get(url).then().statusCode(401);
        AnAssociation.registered().office().get(url).then().statusCode(404);
        AnAssociation.authority(AnAssociation.HOST).get(url).then().statusCode(403);
        association.operator().get(url).then().statusCode(403);
    }

    /** As the ledger's list has it: number, day, accounts, amounts, projects and cost centres. */
    private List<String> asListed(ALedger ledger) {
        List<Map<String, Object>> items =
                ledger.office()
                        .get(ledger.url("/vouchers?series=SP&limit=100"))
                        .then()
                        .extract()
                        .path("items");
        return items.stream().map(this::listed).sorted().toList();
    }

    @SuppressWarnings("unchecked") // a voucher's lines are objects
    private String listed(Map<String, Object> voucher) {
        List<String> lines = new ArrayList<>();
        for (var line : (List<Map<String, Object>>) voucher.get("lines")) {
            lines.add(
                    line(
                            (String) line.get("account"),
                            new BigDecimal(line.get("amountSek").toString()),
                            line.get("costCentre") == null ? "" : "1:" + line.get("costCentre"),
                            line.get("project") == null
                                    ? ""
                                    : "6:" + code((String) line.get("project"))));
        }
        return voucher.get("number") + " " + voucher.get("bookedOn") + " " + lines;
    }

    private String code(String project) {
        return project.equals(mapped)
                ? "20"
                : "I" + project.substring(project.length() - 9).toUpperCase(Locale.ROOT);
    }

    private static List<String> asRead(SieFile file) {
        return file.vouchers().stream().map(SieExportsTest::read).sorted().toList();
    }

    private static String read(Voucher voucher) {
        List<String> lines = new ArrayList<>();
        for (VoucherLine line : voucher.lines()) {
            lines.add(
                    line(
                            line.account(),
                            BigDecimal.valueOf(line.ore(), 2),
                            object(line, ObjectRef.COST_CENTRE),
                            object(line, ObjectRef.PROJECT)));
        }
        LocalDate day = voucher.day();
        return voucher.number() + " " + day + " " + lines;
    }

    private static String object(VoucherLine line, int dimension) {
        return line.objects().stream()
                .filter(object -> object.dimension() == dimension)
                .map(object -> dimension + ":" + object.object())
                .findFirst()
                .orElse("");
    }

    private static String line(String account, BigDecimal sek, String centre, String project) {
        return account + " " + sek.setScale(2) + " " + centre + " " + project;
    }

    private static SieFile read(Response export) throws IOException {
        return SieReader.readWhole(
                new ByteArrayInputStream(export.then().statusCode(200).extract().asByteArray()));
    }
}
