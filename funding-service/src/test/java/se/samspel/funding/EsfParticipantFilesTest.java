package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class EsfParticipantFilesTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private AnEsfProject project;

    @BeforeEach
    void aProjectHostedInAvesta() {
        association = AnAssociation.withMembers();
        project = AnEsfProject.of(association).hostedInAvesta();
    }

    @Test
    void theHostTellsThatAFileWasSent() {
        send(host(), "2023-04", "2023-05-28")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SENT"))
                .body("dueOn", equalTo("2023-05-28"))
                .body("rows", equalTo(42));
        send(host(), "2023-05", "2023-06-29")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2023-06-28"))
                .body("status", equalTo("SENT_LATE"));
        send(association.office(), "2023-06", "2023-07-03").then().statusCode(201);
        host().get(project.url() + "/participant-files")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("SENT"))
                .body("items[1].status", equalTo("SENT_LATE"))
                .body("items[2].status", equalTo("SENT"))
                .body("items[3].status", equalTo("OVERDUE"))
                .body("items[3].version", equalTo(0));
    }

    @Test
    void aCorrectedMonthMakesAllLaterOnesDueAgain() {
        send(host(), "2023-04", "2023-05-10").then().statusCode(201);
        send(host(), "2023-05", "2023-06-10").then().statusCode(201);
        send(host(), "2023-06", "2023-07-10").then().statusCode(201);
        again("2023-05", "1", "2023-08-01")
                .then()
                .statusCode(200)
                .body("resendDue", equalTo(false));
        state("2023-04", "SENT", "1");
        state("2023-06", "RESEND_OVERDUE", "2");
        association
                .office()
                .get(API + association.path() + "/due-esf-participant-files?total=true")
                .then()
                .statusCode(200)
                .body("_meta.totalRecords", greaterThan(30))
                .body("items[0].id", equalTo("2023-07"))
                .body("items[0].dueOn", equalTo("2023-08-28"))
                .body("items[1].id", equalTo("2023-06"))
                .body("items[1].dueOn", equalTo("2023-08-29"))
                .body("items.id", not(hasItem("2023-05")));
        again("2023-06", "2", "2023-08-02").then().statusCode(200);
        state("2023-06", "SENT", "3");
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        refused("2023-04", "2023-04-30", "esf-file-month-not-over");
        refused("2023-03", "2023-04-30", "esf-file-outside-project");
        refused("2023-04", AnAssociation.TODAY.plusDays(2).toString(), "future-act-date");
        send(host(), "2023-04", "2023-05-10").then().statusCode(201);
        again("2023-04", "1", "2023-05-09")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:esf-file-sent-before-earlier"));
        send(host(), "2023-04", "2023-05-10").then().statusCode(412);
        send(host(), "2023-13", "2023-05-10").then().statusCode(400);
    }

    @Test
    void nobodyElseTellsOfIt() {
        String body = body("2023-05-10");
        String url = project.url() + "/participant-files/2023-04";
        for (String token :
                new String[] {
                    Tokens.authority(AnAssociation.HOST),
                    Tokens.authority(AnAssociation.HOST, "funding.read funding.write"),
                    Tokens.authority(AnAssociation.FK, "funding.read funding.apply"),
                    Tokens.operator()
                }) {
            AnAssociation.as(token)
                    .header("If-None-Match", "*")
                    .body(body)
                    .put(url)
                    .then()
                    .statusCode(403);
        }
        AnAssociation.as(Tokens.authority("2120002254", "funding.read funding.apply"))
                .header("If-None-Match", "*")
                .body(body)
                .put(url)
                .then()
                .statusCode(404);
        AnAssociation.authority(AnAssociation.FK)
                .get(project.url() + "/participant-files?limit=3")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.id", contains("2023-04", "2023-05", "2023-06"));
    }

    private static RequestSpecification host() {
        return AnAssociation.as(Tokens.authority(AnAssociation.HOST, "funding.read funding.apply"));
    }

    private Response send(RequestSpecification by, String month, String sentOn) {
        return by.header("If-None-Match", "*")
                .body(body(sentOn))
                .put(project.url() + "/participant-files/" + month);
    }

    private Response again(String month, String version, String sentOn) {
        return host().header("If-Match", "\"" + version + "\"")
                .body(body(sentOn))
                .put(project.url() + "/participant-files/" + month);
    }

    private void refused(String month, String sentOn, String code) {
        send(host(), month, sentOn)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    private void state(String month, String status, String version) {
        host().get(project.url() + "/participant-files/" + month)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + version + "\"")
                .body("status", equalTo(status));
    }

    private static String body(String sentOn) {
        return "{\"rows\":42,\"hours\":1630.5,\"sentOn\":\"%s\"}".formatted(sentOn);
    }
}
