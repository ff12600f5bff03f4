package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class YearWheelsTest {

    private static final String API = AnAssociation.API;
    private static final String PARAMETERS =
            """
            {"firstBudgetYear":2026,"followUps":"TERTIAL",
             "ownDays":[{"step":"DISCHARGE","day":"05-31"}]}\
            """;

    private AnAssociation association;
    private ABoard board;

    @BeforeEach
    void aBoard() {
        association = AnAssociation.withMembers();
        board = new ABoard(association);
    }

    @Test
    void theStepsStandInTheirOrderWithTheirDays() {
        wheel().body(
                        "steps.step",
                        equalTo(
                                List.of(
                                        "NEED_NOTICE",
                                        "STATE_DECISION",
                                        "CONSULTATION",
                                        "BUDGET",
                                        "YEAR_PLAN",
                                        "FOLLOW_UP_1",
                                        "ANNUAL_REPORT",
                                        "AUDIT_REPORT",
                                        "DISCHARGE",
                                        "SETTLEMENT")))
                .body("steps[3].dueOn", equalTo("2025-11-30"))
                .body("steps[3].lastBusinessDay", equalTo("2025-11-28"))
                .body("steps[3].statutory", equalTo(true))
                .body("steps[3].state", equalTo("OVERDUE"))
                .body("steps[8].undecidedMembers.size()", equalTo(4));
    }

    @Test
    void aSoundBudgetHasNoFindingAndAnUnsoundOneAllOfThem() {
        String meeting = board.held(false);
        String decision = board.decided(meeting, 64, "BUDGET");
        String done = "{\"doneOn\":\"%s\",\"reference\":\"§ 64\",\"decisionId\":\"%s\"}";
        board.done("BUDGET", done.formatted(ABoard.HELD_ON, decision)).then().statusCode(201);
        wheel().body("steps[3].state", equalTo("DONE"))
                .body("steps[3].decisionId", equalTo(decision))
                .body(
                        "steps[3].findings",
                        containsInAnyOrder(
                                "MEETING_NOT_PUBLIC",
                                "MINUTES_NOT_ADJUSTED",
                                "MEMBERS_NOT_CONSULTED"));
        String open = board.held(true);
        String sound = board.decided(open, 64, "BUDGET");
        board.adjusted(open);
        board.done("CONSULTATION", "{\"doneOn\":\"2025-10-20\",\"reference\":\"Dnr 31\"}")
                .then()
                .statusCode(201);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(done.formatted(ABoard.HELD_ON, sound))
                .put(url() + "/steps/BUDGET")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        wheel().body("steps[3].findings", equalTo(List.of())).body("steps[3].version", equalTo(2));
    }

    @Test
    void aStepRefersToADecisionOfItsOwnKindDayAndAssociation() {
        String meeting = board.held(true);
        String other = board.decided(meeting, 1, "OTHER");
        String budget = board.decided(meeting, 2, "BUDGET");
        String done = "{\"doneOn\":\"%s\",\"reference\":\"§ 1\",\"decisionId\":\"%s\"}";
        problem("BUDGET", done.formatted(ABoard.HELD_ON, other), "decision-of-other-kind");
        problem("CONSULTATION", done.formatted(ABoard.HELD_ON, budget), "decision-of-other-kind");
        problem(
                "BUDGET",
                done.formatted(ABoard.HELD_ON.plusDays(1), budget),
                "decided-another-day");
        ABoard foreign = new ABoard(AnAssociation.withMembers());
        String theirs = foreign.decided(foreign.held(true), 1, "BUDGET");
        problem("BUDGET", done.formatted(ABoard.HELD_ON, theirs), "unknown-reference");
        problem(
                "DISCHARGE",
                "{\"doneOn\":\"2025-01-01\",\"reference\":\"x\"}",
                "discharge-by-member");
        association.office().get(url() + "/steps/BUDGET").then().statusCode(404);
        association.office().get(url() + "/steps/PARTY").then().statusCode(400);
    }

    @Test
    void eachMemberDecidesOnTheDischargeByItself() {
        String granted =
                "{\"decidedOn\":\"2025-05-18\",\"granted\":true,\"reference\":\"KF § 71\"}";
        discharge(AnAssociation.AVESTA, granted, 201);
        discharge("2120002254", granted, 404);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(granted.replace("true", "false"))
                .put(url() + "/discharges/" + AnAssociation.AVESTA)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        wheel().body("steps[8].undecidedMembers.size()", equalTo(3))
                .body("steps[8].findings", hasItem("DISCHARGE_REFUSED"))
                .body("discharges.organisationNumber", equalTo(List.of(AnAssociation.AVESTA)));
        association
                .office()
                .get(url() + "/discharges/" + AnAssociation.AVESTA)
                .then()
                .statusCode(200)
                .body("granted", equalTo(false));
    }

    @Test
    void anAssociationSetsItsOwnDays() {
        String own = API + association.path() + "/year-wheel-parameters";
        association.office().get(own).then().statusCode(404);
        association
                .office()
                .header("If-None-Match", "*")
                .body(PARAMETERS)
                .put(own)
                .then()
                .statusCode(201)
                .body("days.size()", equalTo(11));
        wheel().body("steps[9].step", equalTo("DISCHARGE"))
                .body("steps[9].dueOn", equalTo("2027-05-31"));
        for (String[] wrong :
                new String[][] {
                    {"\"DISCHARGE\"", "\"BUDGET\"", "422"}, {"05-31", "02-30", "400"}
                }) {
            association
                    .office()
                    .header("If-Match", "\"1\"")
                    .body(PARAMETERS.replace(wrong[0], wrong[1]))
                    .put(own)
                    .then()
                    .statusCode(Integer.parseInt(wrong[2]));
        }
    }

    @Test
    void theCalendarHasStepsAndMeetingsInTheReadersLanguage() {
        LocalDate soon = AnAssociation.TODAY.plusDays(20);
        String id = board.planned(soon, true);
        String url = API + association.path() + "/year-wheel.ics";
        String swedish =
                association
                        .office()
                        .get(url)
                        .then()
                        .statusCode(200)
                        .contentType("text/calendar")
                        .header("Content-Language", "sv")
                        .header("Cache-Control", "private, no-cache")
                        .extract()
                        .asString();
        int year = AnAssociation.TODAY.getYear();
        assertThat(swedish)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:" + id + "@board-meeting.samspel\r\n")
                .contains("SUMMARY:Styrelsesammanträde\\, offentligt\r\n")
                .contains("DTSTART;VALUE=DATE:" + (year) + "1130\r\n")
                .contains("SUMMARY:Budget fastställd " + (year + 1) + "\r\n");
        assertThat(
                        association
                                .office()
                                .header("Accept-Language", "en, sv;q=0.5")
                                .get(url)
                                .asString())
                .contains("SUMMARY:Budget adopted " + (year + 1) + "\r\n");
    }

    @Test
    void theWheelCostsFiveStatementsHoweverMuchIsRecorded() {
        List<String> empty = Statements.during(() -> wheel());
        board.done("NEED_NOTICE", "{\"doneOn\":\"2025-05-20\",\"reference\":\"1\"}");
        board.done("CONSULTATION", "{\"doneOn\":\"2025-10-20\",\"reference\":\"1\"}");
        assertThat(Statements.during(() -> wheel())).hasSameSizeAs(empty).hasSize(5);
    }

    private ValidatableResponse wheel() {
        return association.office().get(url()).then().statusCode(200);
    }

    private void problem(String step, String body, String code) {
        board.done(step, body)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    private void discharge(String organisation, String body, int status) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(url() + "/discharges/" + organisation)
                .then()
                .statusCode(status);
    }

    private String url() {
        return API + association.path() + "/year-wheels/2026";
    }
}
