package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** Applications that don't go straight to the grant. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ApplicationsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = association.intervention();
    }

    @Test
    void whatNeedsCompletionIsAmendedAndSentInAgain() {
        AnApplication application = AnApplication.submitted(association, intervention);
        application
                .byOffice("chef-1", "completion-requests", on("2019-10-01", "Lokaler?"))
                .then()
                .statusCode(200)
                .body("state", equalTo("NEEDS_COMPLETION"))
                .body("moves[1].remark", equalTo("Lokaler?"));
        application
                .amend(AnApplication.ASKED.replace("2600000", "2500000"))
                .then()
                .statusCode(200)
                .body("asked.totalSek", equalTo(2700000))
                .body("asked.lines", hasSize(3));
        application
                .byHost("completions", on("2019-10-02", "Klart"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        application.amend(AnApplication.ASKED).then().statusCode(409);
    }

    @Test
    void theTableSaysWhatIsPossible() {
        AnApplication application = AnApplication.submitted(association, intervention);
        refused(application.byOffice("chef-1", "adjustments", on("2019-12-05", "")), 409)
                .then()
                .body("type", equalTo("urn:samspel:problem:illegal-state"))
                .body("state", equalTo("SUBMITTED"))
                .body("allowedMoves", contains("REQUEST_COMPLETION", "PREPARE"));
        // The applicant alone withdraws, and before the board has decided.
        refused(application.byOffice("chef-1", "withdrawals", on("2019-12-05", "")), 409);
        application
                .byHost("withdrawals", on("2019-12-05", ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("allowedMoves", hasSize(0));
        AnApplication decided = AnApplication.adjusted(association, intervention);
        refused(decided.byHost("withdrawals", on("2019-12-06", "")), 409);
    }

    @Test
    void noOneAloneGivesMoney() {
        AnApplication application = AnApplication.proposed(association, intervention);
        String decision = AnApplication.decision(AnApplication.GRANTED);
        fourEyes(application.byOffice("chef-1", "board-decisions", decision));
        fourEyes(application.byOffice("CHEF-1", "board-decisions", decision));
        application.byOffice("sekreterare-1", "board-decisions", decision).then().statusCode(200);
        application.byOffice("sekreterare-1", "adjustments", on("2019-12-05", ""));
        fourEyes(application.byOffice("sekreterare-1", "agreements", AnApplication.agreement()));
        application
                .byOffice("chef-1", "agreements", AnApplication.agreement())
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasAConflictOfInterestIsNeverNamed() {
        AnApplication application = AnApplication.proposed(association, intervention);
        String decision = AnApplication.decision(AnApplication.GRANTED);
        for (String name : List.of("Anna Andersson", "anna@avesta.se", "19850101-1234")) {
            application
                    .byOffice(
                            "sekreterare-1",
                            "board-decisions",
                            decision.replace("ledamot-03", name))
                    .then()
                    .statusCode(400);
        }
        String seat = "01234567-8901-7c31-9d4e-0c6f2f6a1b01";
        application
                .byOffice("sekreterare-1", "board-decisions", decision.replace("ledamot-03", seat))
                .then()
                .statusCode(200);
    }

    @Test
    void theBoardRejectsWithoutAmounts() {
        AnApplication application = AnApplication.proposed(association, intervention);
        String rejection =
                """
                {"decidedOn":"2019-11-28","reference":"§ 48/2019","outcome":"REJECTED"}\
                """;
        problem(
                application.byOffice(
                        "sekreterare-1",
                        "board-decisions",
                        rejection.replace("}", "," + AnApplication.GRANTED + "}")),
                "amounts-unfit");
        application
                .byOffice("sekreterare-1", "board-decisions", rejection)
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("granted.totalSek", equalTo(0));
    }

    @Test
    void aClosedInterventionGetsNoGrant() {
        AnApplication application = AnApplication.adjusted(association, intervention);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"closedOn\":\"2019-12-10\",\"reason\":\"Slut\"}")
                .post(API + "/interventions/" + intervention + "/closing")
                .then()
                .statusCode(200);
        refused(application.byOffice("chef-1", "agreements", AnApplication.agreement()), 409)
                .then()
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void moreThanWasAskedForIsNotGranted() {
        AnApplication application = AnApplication.proposed(association, intervention);
        String more = AnApplication.GRANTED.replace("2220000", "2680000.01");
        problem(
                application.byOffice(
                        "sekreterare-1", "board-decisions", AnApplication.decision(more)),
                "more-than-asked");
        application
                .byOffice(
                        "sekreterare-1",
                        "board-decisions",
                        AnApplication.decision(more.replace("0.01", "0")))
                .then()
                .statusCode(200)
                .body("granted.totalSek", equalTo(2800000));
    }

    @Test
    void whatIsSentIsTested() {
        AnApplication application = AnApplication.drafted(association, intervention);
        problem(
                application.byHost("submissions", on(AnAssociation.TODAY.plusDays(1) + "", "")),
                "future-act-date");
        problem(
                application.amend(AnApplication.ASKED.replace("Samverkansteam", "19121212-1212")),
                "identity-number-in-text");
        problem(
                application.amend(AnApplication.ASKED.replace("LOKALER", "PERSONAL")),
                "amount-twice");
        problem(application.amend(AnApplication.ASKED.replace("60000}", "-1}")), "negative-amount");
        refused(application.amend("{\"purpose\":\"x\",\"amounts\":[]}"), 400);
        refused(application.byHost("submissions", "{}"), 400);
    }

    @Test
    void aMoveNamesTheVersionAndWhoActs() {
        AnApplication application = AnApplication.drafted(association, intervention);
        String url = application.url("submissions");
        String body = on("2019-09-30", "");
        refused(AnApplication.host().header("If-Match", "\"1\"").body(body).post(url), 400);
        refused(acting("19121212-1212").header("If-Match", "\"1\"").body(body).post(url), 400);
        refused(acting("anna").body(body).post(url), 428);
        refused(acting("anna").header("If-Match", "\"7\"").body(body).post(url), 412);
        refused(acting("anna").header("If-Match", "\"1\"").body(body).post(url), 200);
    }

    @Test
    void theListTellsOfThoseThatTheCallerMaySee() {
        String draft = AnApplication.drafted(association, intervention).id();
        AnApplication submitted = AnApplication.submitted(association, intervention);
        String list = API + "/applications?limit=100&interventionId=" + intervention;
        AnApplication.host().get(list).then().body("items.id", contains(draft, submitted.id()));
        association.office().get(list).then().body("items.id", contains(submitted.id()));
        AnAssociation.authority(AnAssociation.FK)
                .get(list + "&state=SUBMITTED&total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(submitted.id()))
                .body("items[0].askedSek", equalTo(2800000))
                .body("_meta.totalRecords", equalTo(1));
        AnAssociation.authority("2120002254")
                .get(API + "/applications?limit=100")
                .then()
                .body("items.id", not(hasItem(submitted.id())));
        association.office().get(API + "/applications?state=MAYBE").then().statusCode(400);
        association.office().get(API + "/applications?interventionId=x").then().statusCode(400);
    }

    @Test
    void theOfficeAppliesAndPreparesItsOwn() {
        association
                .office()
                .body(AnApplication.ASKED)
                .post(API + "/interventions/" + intervention + "/applications")
                .then()
                .statusCode(201)
                .body("applicant", equalTo(association.id()))
                .body("allowedMoves", contains("AMEND", "SUBMIT"));
    }

    private static RequestSpecification acting(String user) {
        return AnApplication.host().header("Samspel-Acting-User", user);
    }

    private static String on(String day, String remark) {
        return "{\"on\":\"%s\",\"remark\":\"%s\"}".formatted(day, remark);
    }

    private static void fourEyes(Response response) {
        problem(response, "four-eyes");
    }

    private static void problem(Response response, String code) {
        refused(response, 422).then().body("type", equalTo("urn:samspel:problem:" + code));
    }

    private static Response refused(Response response, int status) {
        response.then().statusCode(status);
        return response;
    }
}
