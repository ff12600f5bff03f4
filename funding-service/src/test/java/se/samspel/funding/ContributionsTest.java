package se.samspel.funding;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContributionsTest {

    private static final String API = AnAssociation.API;

    @Test
    void theSharesFollowFromTheTotal() {
        AnAssociation association = AnAssociation.withMembers();
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":4680000}")
                .then()
                .statusCode(201)
                .header("Location", endsWith(association.path() + "/contributions/2020"))
                .header("ETag", "\"1\"")
                .body("year", equalTo(2020))
                .body("totalSek", equalTo(4680000))
                .body("shares.organisationNumber", equalTo(payers()))
                .body("shares.party", equalTo(List.of("FORSAKRINGSKASSAN", "REGION", "KOMMUN")))
                .body("shares.amountSek", equalTo(List.of(2340000, 1170000, 1170000)));
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + association.path() + "/contributions/2020")
                .then()
                .statusCode(200)
                .body("shares.amountSek", equalTo(List.of(2340000, 1170000, 1170000)));
    }

    @Test
    void theStatesAmountIsDoubled() {
        AnAssociation association = AnAssociation.withMembers();
        first(association, 2021, "{\"basis\":\"STATE_AMOUNT\",\"amountSek\":1000000.5}")
                .then()
                .statusCode(201)
                .body("amountSek", equalTo(1000000.5f))
                .body("totalSek", equalTo(2000001))
                .body("shares.amountSek", equalTo(List.of(1000001, 500000, 500000)));
    }

    @Test
    void aYearIsSetAnewAgainstItsVersion() {
        AnAssociation association = AnAssociation.withMembers();
        String total = "{\"basis\":\"TOTAL\",\"amountSek\":400}";
        put(association, "").body(total).put(url(association, 2020)).then().statusCode(428);
        first(association, 2020, total).then().statusCode(201);
        first(association, 2020, total).then().statusCode(412);
        put(association, "").body(total).put(url(association, 2020)).then().statusCode(428);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"basis\":\"TOTAL\",\"amountSek\":800}")
                .put(url(association, 2020))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("shares.amountSek", equalTo(List.of(400, 200, 200)));
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(total)
                .put(url(association, 2020))
                .then()
                .statusCode(412);
    }

    @Test
    void whoJoinsLaterPaysFromItsYear() {
        AnAssociation association = AnAssociation.withMembers();
        association.join("2120002254", "KOMMUN", "").then().statusCode(201);
        association
                .operator()
                .body(
                        """
                        {"organisationNumber":"2120002247","name":"Säter","party":"KOMMUN",
                         "joinedOn":"2021-01-01"}\
                        """)
                .post(API + association.path() + "/members")
                .then()
                .statusCode(201);
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .then()
                .body("shares.amountSek", equalTo(List.of(200, 100, 50, 50)));
        first(association, 2021, "{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .then()
                .body("shares.amountSek", equalTo(List.of(200, 100, 34, 33, 33)));
    }

    @Test
    void municipalitiesPayByTheirKeys() {
        AnAssociation association = AnAssociation.registered();
        association.join(AnAssociation.FK, "FORSAKRINGSKASSAN", "");
        association.join(AnAssociation.REGION, "REGION", "");
        association.join("2120002254", "KOMMUN", ",\"contributionKey\":37.5");
        association.join(AnAssociation.AVESTA, "KOMMUN", ",\"contributionKey\":62.5");
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":4000}")
                .then()
                .statusCode(201)
                .body("shares.amountSek", equalTo(List.of(2000, 1000, 375, 625)));
    }

    @Test
    void aMissingPartyIsRefused() {
        AnAssociation association = AnAssociation.registered();
        association.join(AnAssociation.FK, "FORSAKRINGSKASSAN", "");
        association.join(AnAssociation.AVESTA, "KOMMUN", "");
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":400}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:missing-party"));
    }

    @Test
    void amountsHaveAtMostTwoDecimalsAndTheTotalNone() {
        AnAssociation association = AnAssociation.withMembers();
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":400.001}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amountSek"));
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":400.5}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:contribution-amount"));
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":\"400\"}")
                .then()
                .statusCode(400);
        first(association, 1999, "{\"basis\":\"TOTAL\",\"amountSek\":400}").then().statusCode(400);
    }

    @Test
    void yearsAreListedTheLatestFirst() {
        AnAssociation association = AnAssociation.withMembers();
        first(association, 2020, "{\"basis\":\"TOTAL\",\"amountSek\":400}");
        first(association, 2021, "{\"basis\":\"TOTAL\",\"amountSek\":800}");
        association
                .office()
                .get(API + association.path() + "/contributions")
                .then()
                .statusCode(200)
                .body("items.year", equalTo(List.of(2021, 2020)))
                .body("_meta.count", equalTo(2));
    }

    private static List<String> payers() {
        return List.of(AnAssociation.FK, AnAssociation.REGION, AnAssociation.AVESTA);
    }

    private static Response first(AnAssociation association, int year, String body) {
        return put(association, "*").body(body).put(url(association, year));
    }

    private static RequestSpecification put(AnAssociation association, String ifNoneMatch) {
        var request = association.office();
        return ifNoneMatch.isEmpty() ? request : request.header("If-None-Match", ifNoneMatch);
    }

    private static String url(AnAssociation association, int year) {
        return API + association.path() + "/contributions/" + year;
    }
}
