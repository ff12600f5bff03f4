package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What the office keeps of an intervention: register, targets, and how it ended. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RegistersTest {

    static final String REGISTER =
            """
            {"partners":[{"name":"ABF Södra Dalarna"},
                         {"name":"Funktionsrätt","organisationNumber":"802000-5024"}],
             "steeringGroup":[{"party":"KOMMUN","role":"MEMBER","vacant":true},
                              {"party":"REGION","role":"CHAIR","vacant":false}],
             "plannedParticipants":[{"validFrom":"2021-01-01","participants":48},
                                    {"validFrom":"2020-01-01","participants":60}]}\
            """;
    static final String TARGETS =
            """
            {"targets":[{"indicator":"PARTICIPANTS","value":60,"unit":"COUNT",
                         "from":"2020-01-01","to":"2020-12-31"},
                        {"indicator":"GOAL_ATTAINED","value":50.5,"unit":"PERCENT",
                         "from":"2020-01-01","to":"2020-12-31"}]}\
            """;

    private AnAssociation association;
    private String intervention;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        intervention = AnAssociation.API + "/interventions/" + association.intervention();
    }

    @Test
    void theRegisterIsReplacedByWhoHasReadIt() {
        association.office().get(intervention + "/register").then().statusCode(404);
        put("register", "If-Match", "\"1\"", REGISTER).then().statusCode(412);
        put("register", "If-None-Match", "*", REGISTER)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/register"))
                .body("partners.name", contains("ABF Södra Dalarna", "Funktionsrätt"))
                .body("partners[1].organisationNumber", equalTo("8020005024"))
                .body("steeringGroup.party", contains("REGION", "KOMMUN"))
                .body("vacantSeats", equalTo(1))
                .body("plannedParticipants.participants", contains(60, 48));
        put("register", "If-None-Match", "*", REGISTER).then().statusCode(412);
        put("register", "If-Match", "\"1\"", REGISTER.replace("true", "false"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("vacantSeats", equalTo(0));
        AnAssociation.authority(AnAssociation.FK)
                .get(intervention + "/register")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("partners", hasSize(2));
    }

    @Test
    void theRegisterKeepsItsRules() {
        refused(REGISTER.replace("802000-5024", AnAssociation.REGION), "partner-is-party");
        refused(REGISTER.replace("MEMBER", "CHAIR"), "two-chairs");
        refused(REGISTER.replace("2021-01-01", "2020-01-01"), "two-plans-of-one-day");
        refused(
                REGISTER.replace("ABF Södra Dalarna", "Anna 19121212-1212"),
                "identity-number-in-text");
        put("register", "If-None-Match", "*", REGISTER.replace("48", "-1")).then().statusCode(400);
    }

    @Test
    void targetsAreReplacedAsAWhole() {
        association.office().get(intervention + "/targets").then().statusCode(404);
        put("targets", "If-None-Match", "*", TARGETS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("targets.indicator", contains("GOAL_ATTAINED", "PARTICIPANTS"))
                .body("targets[0].value", equalTo(50.5f));
        put("targets", "X-None", "", TARGETS).then().statusCode(428);
        put("targets", "If-Match", "\"1\"", TARGETS.replace("50.5", "100.5"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:target-value-impossible"));
        put("targets", "If-Match", "\"1\"", "{\"targets\":[]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("targets", hasSize(0));
        AnAssociation.authority(AnAssociation.FK)
                .get(intervention + "/targets")
                .then()
                .header("ETag", "\"2\"");
    }

    @Test
    void theProjectOwnerIsAMemberOrTheAssociation() {
        association
                .propose(",\"projectOwner\":\"2120002254\"")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:project-owner-unknown"));
        association
                .propose(",\"projectOwner\":\"%s\"".formatted(AnAssociation.REGION))
                .then()
                .statusCode(201);
    }

    @Test
    void aClosedInterventionIsToldAsClosedAndStaysSo() {
        close("2015-04-30").then().statusCode(422);
        close(AnAssociation.TODAY.plusDays(1).toString()).then().statusCode(422);
        close("2020-12-31").then().statusCode(200).body("unsettled", hasSize(0));
        close("2020-12-31").then().statusCode(412);
        association
                .office()
                .header("If-Match", "\"2\"")
                .body("{\"closedOn\":\"2020-12-31\",\"reason\":\"Slut\"}")
                .post(intervention + "/closing")
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"));
        String id = intervention.substring(intervention.lastIndexOf('/') + 1);
        var told = Topics.await("samspel.funding.v1", 2, id);
        assertThat(Topics.header(told.get(1), "ce_type"))
                .isEqualTo("se.samspel.intervention.closed.v1");
        EventContract.own().describes(told.get(1));
        JsonPath state = JsonPath.from(Topics.text(told.get(1)));
        assertThat(state.getString("state")).isEqualTo("CLOSED");
        assertThat(state.getString("endsOn")).isEqualTo("2020-12-31");
    }

    private Response close(String on) {
        return association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"closedOn\":\"%s\",\"reason\":\"Slut\"}".formatted(on))
                .post(intervention + "/closing");
    }

    private void refused(String register, String code) {
        put("register", "If-None-Match", "*", register)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    private Response put(String what, String condition, String value, String body) {
        return association
                .office()
                .header(condition, value)
                .body(body)
                .put(intervention + "/" + what);
    }
}
