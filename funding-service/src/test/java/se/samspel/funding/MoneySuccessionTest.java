package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** A host's successor has its applications, drafts too, and its drawdowns. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MoneySuccessionTest {

    private static final String API = AnAssociation.API;

    private final String municipality = AnAssociation.organisationNumber();
    private final String predecessor = municipality + ".ame";
    private final String successor = municipality + ".arbete";

    private String draft;
    private String drawdown;

    @BeforeEach
    void aHostThatAppliesAndDraws() {
        AnAssociation association = AnAssociation.withMembers();
        association
                .join(
                        municipality,
                        "KOMMUN",
                        """
                        ,"municipalityCode":"2085","authorities":[
                          {"unit":"ame","name":"AME"},{"unit":"social","name":"Social"}]\
                        """)
                .then()
                .statusCode(201);
        String intervention =
                association
                        .office()
                        .body(
                                AnAssociation.proposal(
                                                """
                                                ,"boardDecision":{"decidedOn":"2015-03-12",\
                                                "reference":"§ 14"}\
                                                """)
                                        .replace(AnAssociation.HOST, predecessor))
                        .post(API + association.path() + "/interventions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        draft =
                by(predecessor)
                        .body(AnApplication.ASKED)
                        .post(API + "/interventions/" + intervention + "/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String grant = granted(association, intervention);
        drawdown =
                ADrawdown.request(by(predecessor), grant, ADrawdown.body("100"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void aRenamedHostKeepsItsMoney() {
        handedOver(successor);
    }

    @Test
    void anAuthorityThatIsThereTakesTheMoneyOver() {
        handedOver(municipality + ".social");
    }

    private void handedOver(String to) {
        succeed(to).then().statusCode(201);
        by(to).get(API + "/applications/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("applicant", equalTo(to))
                .body("allowedMoves", contains("AMEND", "SUBMIT"));
        by(to).get(API + "/drawdowns/" + drawdown)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("host", equalTo(to));
        by(to).header("If-Match", "\"2\"")
                .body("{\"on\":\"2020-04-15\"}")
                .post(API + "/drawdowns/" + drawdown + "/withdrawals")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        by(to).get(API + "/drawdowns?host=" + predecessor)
                .then()
                .statusCode(200)
                .body("items", empty());
        for (String gone : new String[] {"/applications/" + draft, "/drawdowns/" + drawdown}) {
            by(predecessor).get(API + gone).then().statusCode(404);
        }
        AnAssociation.as(Tokens.operator())
                .get(API + "/applications/" + draft)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification by(String authority) {
        return AnApplication.applying(authority).header("Samspel-Acting-User", "handlaggare-1");
    }

    private static String granted(AnAssociation association, String intervention) {
        String url = API + "/interventions/" + intervention + "/applications";
        RequestSpecification office =
                association.office().header("Samspel-Acting-User", AnApplication.DIRECTOR);
        String application =
                office.body(AnApplication.ASKED)
                        .post(url)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String[][] moves = {
            {"submissions", "{\"on\":\"2019-09-30\"}", AnApplication.DIRECTOR},
            {
                "preparations",
                "{\"on\":\"2019-10-15\",\"recommendation\":\"RECOMMEND\",%s}"
                        .formatted(AnApplication.GRANTED),
                AnApplication.DIRECTOR
            },
            {
                "proposals",
                "{\"on\":\"2019-11-04\",%s}".formatted(AnApplication.GRANTED),
                AnApplication.DIRECTOR
            },
            {
                "board-decisions",
                AnApplication.decision(AnApplication.GRANTED),
                AnApplication.SECRETARY
            },
            {"adjustments", "{\"on\":\"2019-12-05\"}", AnApplication.SECRETARY},
            {"agreements", AnApplication.agreement(), AnApplication.DIRECTOR}
        };
        String grant = null;
        for (int move = 0; move < moves.length; move++) {
            grant =
                    association
                            .office()
                            .header("Samspel-Acting-User", moves[move][2])
                            .header("If-Match", "\"" + (move + 1) + "\"")
                            .body(moves[move][1])
                            .post(API + "/applications/" + application + "/" + moves[move][0])
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("grantId");
        }
        return grant;
    }

    private Response succeed(String to) {
        return given().auth()
                .oauth2(Tokens.operator())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        """
                        {"predecessor":"%s","successor":"%s","successorName":"Arbetsnämnden",\
                        "takesEffectOn":"2026-02-01","decidedOn":"2026-01-19",\
                        "decisionReference":"KF 2026/112 § 87","units":[]}\
                        """
                                .formatted(predecessor, to))
                .post(API + "/authority-successions");
    }
}
