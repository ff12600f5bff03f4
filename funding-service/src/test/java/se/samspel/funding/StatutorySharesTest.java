package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** The statutes in force say how a part is shared, unless the office states it for the year. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StatutorySharesTest {

    private static final String HEDEMORA = "2120002254";
    private static final String PLAIN = "{\"basis\":\"TOTAL\",\"amountSek\":400}";

    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void twoMunicipalities() {
        association = AnAssociation.withMembers();
        association.join(HEDEMORA, "KOMMUN", "").then().statusCode(201);
        governed = new AGovernedAssociation(association);
    }

    @Test
    void statutesThatShareEquallyAreNamedWithTheShares() {
        String id = governed.added("statutes", statutes("2019-04-01", "EQUAL"));
        governed.added("statutes", statutes("2020-01-02", "INHABITANTS"));
        put(PLAIN)
                .then()
                .statusCode(201)
                .body("shares.amountSek", contains(200, 100, 50, 50))
                .body("splits.party", contains("KOMMUN"))
                .body("splits[0].splitBy", equalTo("EQUALLY"))
                .body("splits[0].statutesId", equalTo(id));
        association
                .office()
                .get(ACall.year(association))
                .then()
                .body("splits[0].statutesId", equalTo(id));
    }

    @Test
    void statutesByInhabitantsAskForTheirNumbers() {
        governed.added("statutes", statutes("2019-04-01", "INHABITANTS"));
        put(PLAIN)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:inhabitants-unstated"));
        put("""
        {"basis":"TOTAL","amountSek":400,"splits":[{"party":"KOMMUN",
         "splitBy":"INHABITANTS","weights":[
         {"organisationNumber":"212000-2304","weight":3},
         {"organisationNumber":"212000-2254","weight":1}]}]}\
        """)
                .then()
                .statusCode(201)
                .body("shares.amountSek", contains(200, 100, 25, 75))
                .body("splits[0].statutesId", nullValue());
    }

    @Test
    void statutesOfALaterYearChangeNothing() {
        governed.added("statutes", statutes("2021-01-01", "INHABITANTS"));
        put(PLAIN)
                .then()
                .statusCode(201)
                .body("shares.amountSek", contains(200, 100, 50, 50))
                .body("splits", empty());
    }

    private Response put(String body) {
        return association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(ACall.year(association));
    }

    private static String statutes(String from, String municipalSplit) {
        return AGovernedAssociation.statutes(from, "")
                .replace(
                        "\"municipalSplit\":\"INHABITANTS\"",
                        "\"municipalSplit\":\"%s\"".formatted(municipalSplit));
    }
}
