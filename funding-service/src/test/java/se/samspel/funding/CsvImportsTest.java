package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class CsvImportsTest {

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
    }

    @Test
    void rowsAreShownAndRecordedOnce() {
        String id =
                SieImports.uploadCsv(
                                association,
                                """
                                interventionId,costCategory,asOf,actualSek
                                %1$s,PERSONAL,2020-06-30,997101.5
                                %1$s,LOKALER,2020-06-30,-18
                                """
                                        .formatted(intervention))
                        .then()
                        .statusCode(201)
                        .body("kind", equalTo("CSV"))
                        .body("year", equalTo(2020))
                        .body("lines.use", equalTo(List.of("PERSONAL", "LOKALER")))
                        .body("lines.asOf", equalTo(List.of("2020-06-30", "2020-06-30")))
                        .body("lines[0].foundSek", equalTo(997101.5f))
                        .extract()
                        .path("id");
        String path = "/actuals-imports/" + id;
        SieImports.read(association, "/sie-imports/" + id).then().statusCode(404);
        SieImports.commit(association, path, "1", "{}").then().statusCode(200);
        assertThat(
                        Database.rows(
                                "select cost_category || ' ' || actual_ore from financial_line where"
                                        + " intervention_id = '"
                                        + intervention
                                        + "' order by 1"))
                .containsExactly("LOKALER -1800", "PERSONAL 99710150");
        SieImports.read(association, path)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"))
                .body("lines.differenceSek", equalTo(List.of(0, 0)));
    }

    @Test
    void anInterventionIsNamedByItsProjectOrItsName() {
        SieImports.map(association, intervention, "If-None-Match:*").then().statusCode(201);
        SieImports.uploadCsv(
                        association,
                        """
                        interventionKey;costCategory;asOf;actualSek
                        20;PERSONAL;2020-03-31;1
                        ;;;
                        samverkansteam avesta;PERSONAL;2020-06-30;2,50
                        """)
                .then()
                .statusCode(201)
                .body("lines[1].foundSek", equalTo(2.5f))
                .body("lines.interventionId", equalTo(List.of(intervention, intervention)));
    }

    @Test
    void aProjectThatIsWrittenAsAnotherOnesIsRefused() {
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"objects":[{"object":"a1","interventionId":"%s"},
                          {"object":"A1","interventionId":"%s"}],"accountRanges":[]}\
                        """
                                .formatted(intervention, association.intervention()))
                .put(AnAssociation.API + association.path() + "/sie-mapping")
                .then()
                .statusCode(201);
        SieImports.uploadCsv(
                        association,
                        "interventionKey,costCategory,asOf,actualSek\nA1,PERSONAL,2020-06-30,1\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-reference"));
    }

    @Test
    void anUnknownInterventionIsRefusedWithItsRow() {
        String foreign = AnAssociation.withMembers().intervention();
        SieImports.uploadCsv(association, row(foreign, "PERSONAL,2020-06-30,1"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/1"));
    }

    @Test
    void whatCantBeReadIsRefusedWithItsRowAndColumn() {
        for (String bad :
                List.of(
                        "RESOR,2020-06-30,1",
                        "PERSONAL,2020-06-31,1",
                        "PERSONAL,2020-06-30,1.005",
                        "PERSONAL,2020-06-30",
                        "PERSONAL,1999-06-30,1")) {
            SieImports.uploadCsv(association, row(intervention, bad)).then().statusCode(400);
        }
        SieImports.uploadCsv(association, "a,b\n1,2\n").then().statusCode(400);
        SieImports.uploadCsv(association, "interventionId,costCategory,asOf,actualSek\n")
                .then()
                .statusCode(400);
        SieImports.uploadCsv(
                        association,
                        row(
                                intervention,
                                "PERSONAL,2020-06-30,1\n"
                                        + intervention
                                        + ",PERSONAL,2020-06-30,2"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/2"));
    }

    private static String row(String intervention, String rest) {
        return "interventionId,costCategory,asOf,actualSek\n" + intervention + "," + rest + "\n";
    }
}
