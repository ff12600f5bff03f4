package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfClaimsTest {

    private static final String API = AnAssociation.API;
    static final String CLAIM =
            """
            {"from":"2024-01","until":"2024-03","esfSharePercent":40,
             "directCosts":[
              {"month":"2024-01","costCategory":"PERSONAL","amountSek":100000.01,
               "post":"Case Manager"},
              {"month":"2024-02","costCategory":"OVRIGT","amountSek":5000}],
             "units":[],
             "coFinancing":[
              {"financier":"KOMMUN","contribution":"IN_KIND","post":"Arbetsgivarkoordinator",
               "amountSek":60000},
              {"financier":"FORBUND","contribution":"CASH","post":"Medel","amountSek":40000}]}\
            """;
    static final String FLAT =
            """
            {"rows":[{"from":"2024-01","until":"2024-12","kind":"FLAT_RATE","base":"PERSONAL",
                      "percent":40,"coversOther":true}]}\
            """;

    private AnAssociation association;
    private AnEsfProject project;

    @BeforeEach
    void aProject() {
        association = AnAssociation.withMembers();
        project = AnEsfProject.of(association);
        project.put("/cost-models", FLAT).then().statusCode(201);
    }

    @Test
    void itsFiguresAreReckonedToTheOre() {
        project.draft("anst-1", CLAIM)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("writtenBy", contains("anst-1"))
                .body("sheet.directSek", equalTo(100000.01f))
                .body("sheet.flatRateSek", equalTo(40000))
                .body("sheet.notEligibleSek", equalTo(5000))
                .body("sheet.eligibleTotalSek", equalTo(200000.01f))
                .body("sheet.askedSek", equalTo(80000))
                .body("sheet.findings", contains("COST_NOT_ELIGIBLE", "CO_FINANCING_SHORT"));
    }

    @Test
    void itGoesFromDraftToPaymentUnderFourEyes() {
        String url = API + "/esf-claims/" + id(project.draft("anst-1", CLAIM));
        move(url, "submission", "anst-1", "1", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-four-eyes"));
        association
                .office()
                .header("If-Match", "\"1\"")
                .post(url + "/submission")
                .then()
                .statusCode(400);
        move(url, "submission", "anst-2", "1", "{\"submittedOn\":\"2024-02-29\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-submitted-before-its-months"));
        String tomorrow = AnAssociation.TODAY.plusDays(1).toString();
        move(url, "submission", "anst-2", "1", "{\"submittedOn\":\"" + tomorrow + "\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:future-act-date"));
        move(url, "submission", "anst-2", "1", "{\"submittedOn\":\"2024-05-02\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo("2024-05-02"))
                .body("submittedBy", equalTo("anst-2"));
        move(url, "payment", "anst-2", "2", "{\"paidOn\":\"2024-06-20\"}")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("approval"));
        String decision =
                """
                {"decidedOn":"2024-06-03","reference":"2022/00411-12","approvedSek":79000,
                 "deductions":[{"amountSek":%s,"reason":"Resa utan underlag"}]}\
                """;
        move(url, "approval", "anst-2", "2", decision.formatted("999.99"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-deductions-unfit"));
        move(
                        url,
                        "approval",
                        "anst-2",
                        "2",
                        decision.formatted("1000").replace("2024-06-03", "2024-05-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-decided-before-submission"));
        move(url, "approval", "anst-2", "2", decision.formatted("1000"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision.deductions[0].amountSek", equalTo(1000));
        move(url, "payment", "anst-2", "3", "{\"paidOn\":\"2024-06-02\"}").then().statusCode(422);
        move(url, "payment", "anst-2", "3", "{\"paidOn\":\"2024-06-03\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("PAID"))
                .body("paidOn", equalTo("2024-06-03"));
        association
                .office()
                .get(project.url() + "/claims")
                .then()
                .statusCode(200)
                .body("items[0].askedSek", equalTo(80000))
                .body("items[0].approvedSek", equalTo(79000));
    }

    @Test
    void itIsSubmittedTodayUnlessItSaysOtherwise() {
        String url = API + "/esf-claims/" + id(project.draft("anst-1", CLAIM));
        move(url, "submission", "anst-2", "1", "")
                .then()
                .statusCode(200)
                .body("submittedOn", equalTo(AnAssociation.TODAY.toString()));
    }

    @Test
    void itsMembersAreNotToldWhoOfTheOfficeHasWrittenInIt() {
        String url = API + "/esf-claims/" + id(project.draft("anst-1", CLAIM));
        move(url, "submission", "anst-2", "1", "").then().statusCode(200);
        association.office().get(url).then().body("writtenBy", contains("anst-1"));
        for (String token : List.of(Tokens.authority(AnAssociation.FK), Tokens.operator())) {
            given().auth()
                    .oauth2(token)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .body("writtenBy", hasSize(0))
                    .body("submittedBy", nullValue())
                    .body("sheet.askedSek", equalTo(80000));
        }
    }

    @Test
    void whatWasSubmittedIsShownAsItWas() {
        String url = API + "/esf-claims/" + id(project.draft("anst-1", CLAIM));
        move(url, "submission", "anst-2", "1", "").then().statusCode(200);
        String before = association.office().get(url).asString();
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(FLAT.replace("40", "20"))
                .put(project.url() + "/cost-models")
                .then()
                .statusCode(200);
        association
                .office()
                .get(url)
                .then()
                .statusCode(200)
                .body("sheet.askedSek", equalTo(80000))
                .body("sheet.parts[0].percent", equalTo(40));
        assertThat(association.office().get(url).asString()).isEqualTo(before);
        project.by("anst-3")
                .header("If-Match", "\"2\"")
                .body(CLAIM)
                .put(url)
                .then()
                .statusCode(409)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whoRewritesADraftCannotSubmitItEither() {
        String url = API + "/esf-claims/" + id(project.draft("anst-1", CLAIM));
        project.by("anst-2")
                .header("If-Match", "\"1\"")
                .body(CLAIM.replace("5000", "6000"))
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("directCosts", hasSize(2))
                .body("writtenBy", contains("anst-1", "anst-2"));
        move(url, "submission", "anst-2", "2", "").then().statusCode(422);
        move(url, "submission", "anst-3", "2", "").then().statusCode(200);
    }

    @Test
    void coFinancingInKindIsNotADirectCostToo() {
        String twice = CLAIM.replace("\"Case Manager\"", "\" arbetsgivarkoordinator\"");
        String url =
                API
                        + "/esf-claims/"
                        + project.draft("anst-1", twice)
                                .then()
                                .statusCode(201)
                                .body("sheet.findings", hasItem("IN_KIND_ALSO_DIRECT"))
                                .extract()
                                .path("id");
        move(url, "submission", "anst-2", "1", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-not-ready"));
    }

    @Test
    void aMonthIsClaimedOnceAndWithinTheProject() {
        project.draft("anst-1", CLAIM).then().statusCode(201);
        String empty =
                """
                {"from":"%s","until":"%s","esfSharePercent":40,"directCosts":[],"units":[],
                 "coFinancing":[]}\
                """;
        project.draft("anst-1", empty.formatted("2024-03", "2024-05"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-period-taken"));
        project.draft("anst-1", empty.formatted("2024-04", "2024-05")).then().statusCode(201);
        project.draft("anst-1", empty.formatted("2023-03", "2023-04"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-claim-period-unfit"));
    }

    @Test
    void hoursOfTheTimeReportsHaveTheirPrice() {
        AnEsfProject capped = AnEsfProject.capped(association);
        capped.put(
                        "/cost-models",
                        """
                        {"rows":[{"from":"2019-01","until":"2019-12","kind":"UNIT_COST",
                                  "unit":"HOUR","sekPerUnit":412.35}]}\
                        """)
                .then()
                .statusCode(201);
        for (int month = 1; month <= 3; month++) {
            capped.report("anst-1", "2019-0" + month, "600").then().statusCode(201);
        }
        capped.draft(
                        "anst-1",
                        """
                        {"from":"2019-03","until":"2019-03","esfSharePercent":50,
                         "directCosts":[],"units":[],"coFinancing":[]}\
                        """)
                .then()
                .statusCode(201)
                .body("sheet.hours", equalTo(462.0f))
                .body("sheet.overCapHours", equalTo(138.0f))
                .body("sheet.unitsSek", equalTo(190505.7f))
                .body("sheet.findings", hasItem("HOURS_OVER_CAP"))
                .body("submittedBy", nullValue());
    }

    private Response move(String url, String move, String user, String version, String body) {
        var request = project.by(user).header("If-Match", "\"" + version + "\"");
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(url + "/" + move);
    }

    private static String id(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }
}
