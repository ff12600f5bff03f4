package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who imports, who reads, and what plain SQL shows. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SieImportAccessTest {

    private static final String API = AnAssociation.API;
    private static final List<String> TABLES =
            List.of(
                    "sie_mapping",
                    "actuals_import",
                    "actuals_import_sum",
                    "actuals_import_own_voucher",
                    "actuals_import_line");

    private AnAssociation association;
    private String intervention;
    private String id;

    @BeforeEach
    void importsOfBothKinds() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
        SieImports.map(association, intervention, "If-None-Match:*").then().statusCode(201);
        id =
                SieImports.upload(association, SieImports.books(association))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        SieImports.uploadCsv(
                        association,
                        "interventionId,costCategory,asOf,actualSek\n"
                                + intervention
                                + ",PERSONAL,2020-06-30,1\n")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyTheOwnOfficeImportsAndReads() {
        AnAssociation other = AnAssociation.registered();
        String sie = API + association.path() + "/sie-imports";
        SieImports.upload(other.office(), association, SieImports.books(association))
                .then()
                .statusCode(404);
        other.office().get(sie + "/" + id).then().statusCode(404);
        other.office().get(API + association.path() + "/sie-mapping").then().statusCode(404);
        other.office()
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(sie + "/" + id + "/commit")
                .then()
                .statusCode(404);
        other.office()
                .header("If-None-Match", "*")
                .body("{\"objects\":[],\"accountRanges\":[]}")
                .put(API + association.path() + "/sie-mapping")
                .then()
                .statusCode(404);
        AnAssociation.authority(AnAssociation.HOST).get(sie + "/" + id).then().statusCode(404);
        SieImports.upload(
                        AnAssociation.as(Tokens.authority(AnAssociation.HOST, "funding.write")),
                        association,
                        SieImports.books(association))
                .then()
                .statusCode(403);
        SieImports.upload(
                        AnAssociation.authority(AnAssociation.HOST),
                        association,
                        SieImports.books(association))
                .then()
                .statusCode(403);
        association.operator().body("{}").post(sie + "/" + id + "/commit").then().statusCode(403);
        given().get(sie + "/" + id).then().statusCode(401);
        given().contentType("text/csv")
                .body("x")
                .post(API + association.path() + "/actuals-imports")
                .then()
                .statusCode(401);
    }

    @Test
    void othersHaveNoListOfImportsAndAMemberAnEmptyOne() {
        AnAssociation other = AnAssociation.registered();
        for (String list : List.of("/sie-imports", "/actuals-imports")) {
            String url = API + association.path() + list;
            other.office().get(url).then().statusCode(404);
            AnAssociation.authority("2120002254").get(url).then().statusCode(404);
            AnAssociation.authority(AnAssociation.HOST)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            association.office().get(url).then().statusCode(200).body("items", hasSize(1));
        }
    }

    @Test
    void everyTableForcesRowLevelSecurityAndShowsTheOwnOfficeAlone() {
        assertThat(
                        Database.rows(
                                "select relname from pg_class where relkind = 'r' and relname in ('"
                                        + String.join("','", TABLES)
                                        + "') and relrowsecurity and relforcerowsecurity"))
                .hasSize(TABLES.size());
        AnAssociation other = AnAssociation.registered();
        for (String table : TABLES) {
            String count = "select count(*) from " + table;
            assertThat(Database.seenBy("", count)).as(table).containsExactly("0");
            assertThat(Database.seenBy("association:" + other.id(), count))
                    .as(table)
                    .containsExactly("0");
            assertThat(Database.seenBy("authority:" + AnAssociation.HOST, count))
                    .as(table)
                    .containsExactly("0");
            assertThat(Database.seenBy("association:" + association.id(), count).getFirst())
                    .as(table)
                    .isNotEqualTo("0");
        }
    }

    @Test
    void whatAFileCameToIsNeverChangedAndNobodyWritesForAnother() {
        for (String table : TABLES.subList(2, TABLES.size())) {
            assertThat(
                            Database.seenBy(
                                    "association:" + association.id(),
                                    "with changed as (update "
                                            + table
                                            + " set place = place + 1000 returning 1)"
                                            + " select count(*) from changed"))
                    .containsExactly("0");
        }
        AnAssociation other = AnAssociation.registered();
        assertThatThrownBy(() ->
                        Database.seenBy(
                                "association:" + other.id(),
                                "insert into actuals_import_sum values ('%s', 99, '%s', '5010',"
                                                .formatted(id, association.id())
                                        + " null, 1, 1, 0) returning 1"))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table"
                                + " \"actuals_import_sum\"");
    }
}
