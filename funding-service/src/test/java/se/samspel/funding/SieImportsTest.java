package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class SieImportsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociationWithAMapping() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        SieImports.map(association, intervention, "If-None-Match:*").then().statusCode(201);
    }

    @Test
    void aFileIsShownBesideWhatIsRecordedAndRecordedOnce() {
        String id =
                SieImports.upload(association, SieImports.books(association))
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("state", equalTo("PREVIEW"))
                        .body("asOf", equalTo("2020-06-30"))
                        .body("file.company", equalTo("OWN"))
                        .body("file.sieType", equalTo(4))
                        .body("file.vouchers", equalTo(3))
                        .body("file.vouchersOutside", equalTo(2))
                        .body("doubts", equalTo(List.of()))
                        .body("lines.use", equalTo(List.of("PERSONAL", "LOKALER", "INCOME")))
                        .body("lines[0].interventionId", equalTo(intervention))
                        .body("lines[0].foundSek", equalTo(1100.5f))
                        .body("lines[0].ownVouchersSek", equalTo(100))
                        .body("lines[0].recordedSek", nullValue())
                        .body("lines[0].differenceSek", equalTo(1100.5f))
                        .body("lines[0].months.month", equalTo(List.of(1, 2)))
                        .body("lines[2].foundSek", equalTo(300))
                        .body("withoutProject[0].account", equalTo("6110"))
                        .body("withoutProject[0].amountSek", equalTo(50))
                        .body("unknownProjects[0].object", equalTo("99"))
                        .body("unmappedAccounts.account", equalTo(List.of("9010")))
                        .body("ownVouchers.number", equalTo(List.of("12")))
                        .body("ownVouchers[0].times", equalTo(2))
                        .extract()
                        .path("id");
        String path = "/sie-imports/" + id;
        SieImports.commit(association, path, "1", "{}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("COMMITTED"))
                .body("lines[0].recordedSek", equalTo(1100.5f))
                .body("lines[0].differenceSek", equalTo(0));
        SieImports.commit(association, path, "2", "{}").then().statusCode(409);
        assertThat(
                        Database.rows(
                                "select cost_category || ' ' || actual_ore || ' ' || actual_as_of"
                                        + " from financial_line where intervention_id = '"
                                        + intervention
                                        + "' order by 1"))
                .containsExactly("LOKALER 20000 2020-06-30", "PERSONAL 110050 2020-06-30");
        assertThat(
                        Database.rows(
                                "select type from outbox where aggregateid = '"
                                        + intervention
                                        + "/2020'"))
                .hasSize(1)
                .allMatch(type -> type.contains("finances.changed"));
    }

    @Test
    void theSameFileIsTheSameImport() {
        String file = SieImports.books(association);
        String first = SieImports.upload(association, file).then().extract().path("id");
        SieImports.upload(association, file)
                .then()
                .statusCode(200)
                .header("Location", containsString("/sie-imports/" + first))
                .body("id", equalTo(first));
        association
                .office()
                .get(API + association.path() + "/sie-imports?total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first)))
                .body("_meta.totalRecords", equalTo(1));
    }

    @Test
    void aMappingChangedMeanwhileStopsACommit() {
        String id =
                SieImports.upload(association, SieImports.books(association))
                        .then()
                        .extract()
                        .path("id");
        SieImports.map(association, intervention, "If-Match:\"1\"").then().statusCode(200);
        SieImports.commit(association, "/sie-imports/" + id, "1", "{}").then().statusCode(412);
        SieImports.commit(association, "/sie-imports/" + id, "2", "{}").then().statusCode(200);
    }

    @Test
    void aFileTakenInBeforeOrOfAnotherCompanyIsConfirmedFirst() {
        String file =
                SieImports.books(association)
                        .replace("#FLAGGA 0", "#FLAGGA 1")
                        .replace(association.id(), "5560001234");
        String id =
                SieImports.upload(association, file)
                        .then()
                        .statusCode(201)
                        .body("file.company", equalTo("OTHER"))
                        .body("file.alreadyTakenIn", equalTo(true))
                        .body("doubts", equalTo(List.of("TAKEN_IN_BEFORE", "OTHER_COMPANY")))
                        .extract()
                        .path("id");
        String path = "/sie-imports/" + id;
        SieImports.commit(association, path, "1", "{}").then().statusCode(409);
        SieImports.commit(association, path, "1", "{\"confirmedDoubts\":[\"TAKEN_IN_BEFORE\"]}")
                .then()
                .statusCode(409);
        SieImports.commit(
                        association,
                        path,
                        "1",
                        "{\"confirmedDoubts\":[\"TAKEN_IN_BEFORE\",\"OTHER_COMPANY\"]}")
                .then()
                .statusCode(200);
    }

    @Test
    void aFileThatHasAPartOfTheBooksAloneIsConfirmedFirst() {
        String file = SieImports.books(association).replace("#IB 0 1930 0", "#RES 0 5010 1");
        String path =
                "/sie-imports/"
                        + SieImports.upload(association, file)
                                .then()
                                .statusCode(201)
                                .body("doubts", equalTo(List.of("RESULT_DIFFERS")))
                                .extract()
                                .path("id");
        SieImports.commit(association, path, "1", "{}")
                .then()
                .statusCode(409)
                .body("detail", containsString("RESULT_DIFFERS"));
        SieImports.upload(association, file.replace("#RES 0 5010 1", ""))
                .then()
                .body("doubts", equalTo(List.of("IMPORT_FILE")));
        SieImports.commit(association, path, "1", "{\"confirmedDoubts\":[\"RESULT_DIFFERS\"]}")
                .then()
                .statusCode(200);
    }

    @Test
    void aFaultTellsLineAndLabelButNotWhatStandsThere() {
        String file = SieImports.books(association).replace("6010 {1 \"1\" 6 \"20\"} 200", "X 2");
        String answer =
                SieImports.upload(association, file)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("urn:samspel:problem:sie-account"))
                        .body("detail", startsWith("Rad 13, #TRANS: "))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("Andersson");
        SieImports.upload(
                        association,
                        SieImports.books(association)
                                .replace("20200101 20201231", "20190101 20191231"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:sie-other-year"));
    }

    @Test
    void noTextOfAFileIsKept() {
        SieImports.upload(association, SieImports.books(association)).then().statusCode(201);
        for (String table :
                List.of(
                        "actuals_import",
                        "actuals_import_sum",
                        "actuals_import_own_voucher",
                        "actuals_import_line")) {
            assertThat(
                            Database.rows(
                                    "select 1 from %1$s t where t::text like '%%Andersson%%'"
                                            .formatted(table)))
                    .isEmpty();
        }
    }

    @Test
    void aFileCostsTheSameHoweverLongItIs() {
        List<String> few =
                Statements.during(() ->
                        SieImports.upload(association, SieImports.books(association))
                                .then()
                                .statusCode(201));
        var records = new StringBuilder();
        for (int account = 5000; account < 5200; account++) {
            records.append(
                    "#VER A %1$d 20200131\n{\n#TRANS %1$d {6 \"20\"} 1\n#TRANS 1930 {} -1\n}\n"
                            .formatted(account));
        }
        String many = SieImports.books(association) + records;
        assertThat(
                        Statements.during(
                                () -> SieImports.upload(association, many).then().statusCode(201)))
                .hasSameSizeAs(few);
    }

    @Test
    void aMappingKeepsItsRules() {
        String url = API + association.path() + "/sie-mapping";
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(
                        """
                        {"objects":[],"accountRanges":[{"from":"5000","to":"5999","use":"PERSONAL"},
                          {"from":"59","to":"60","use":"OVRIGT"}]}\
                        """)
                .put(url)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:account-ranges-overlap"));
        String foreign = AnAssociation.withMembers().intervention();
        SieImports.map(association, foreign, "If-Match:\"1\"").then().statusCode(422);
        association
                .office()
                .get(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("objects.object", equalTo(List.of("20")));
    }
}
