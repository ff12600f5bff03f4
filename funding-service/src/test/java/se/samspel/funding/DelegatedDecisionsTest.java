package se.samspel.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DelegatedDecisionsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private ABoard board;

    @BeforeEach
    void aBoard() {
        association = AnAssociation.withMembers();
        board = new ABoard(association);
    }

    @Test
    void whatIsBeyondTheDelegatedLimitIsRecordedAndSaid() {
        var governed = new AGovernedAssociation(association);
        // Up to 100 000.50 from 2024 on.
        governed.added("staff-roles", AGovernedAssociation.staffRole("staff-7"));
        String decision =
                "{\"takenOn\":\"2025-10-14\",\"role\":\"Förbundschef\",\"holder\":\"%s\","
                        + "\"kind\":\"GRANT\",\"subject\":\"Utökad tid\",\"amountSek\":%s,"
                        + "\"reference\":\"D 9\"}";
        String list = API + association.path() + "/delegated-decisions";
        for (Object[] each :
                new Object[][] {
                    {"staff-7", "100000.50", false},
                    {"staff-7", "100000.51", true},
                    {"staff-8", "900000", false}
                }) {
            association
                    .office()
                    .body(decision.formatted(each[0], each[1]))
                    .post(list)
                    .then()
                    .statusCode(201)
                    .body("beyondLimit", equalTo(each[2]));
        }
        association
                .office()
                .get(list)
                .then()
                .body("items.beyondLimit", contains(false, true, false));
    }

    @Test
    void whatIsNotReportedBackIsListedWithItsFindingAfterTheNextMeeting() {
        String second = board.delegated(ABoard.HELD_ON);
        String first = board.delegated(ABoard.HELD_ON.minusDays(1));
        String list = API + association.path() + "/delegated-decisions?reported=false";
        association
                .office()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first, second)))
                .body("items.finding", contains(nullValue(), nullValue()))
                .body("items[0].amountSek", equalTo(45000.5f));
        String meeting = board.held(true);
        association
                .office()
                .get(list)
                .then()
                .body("items.finding", contains(equalTo("NOT_REPORTED_BACK"), nullValue()));
        report(first, meeting)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reportedMeetingId", equalTo(meeting))
                .body("reportedOn", equalTo(ABoard.HELD_ON.toString()))
                .body("finding", nullValue());
        association.office().get(list).then().body("items.id", equalTo(List.of(second)));
        association
                .office()
                .get(list.replace("false", "true") + "&total=true")
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("_meta.totalRecords", equalTo(1));
        association
                .office()
                .header("If-Match", "\"2\"")
                .body("{\"meetingId\":\"" + meeting + "\"}")
                .post(API + "/delegated-decisions/" + first + "/reporting")
                .then()
                .statusCode(409);
    }

    @Test
    void itIsReportedToAMeetingOfTheOwnBoardThatWasHeldAfterIt() {
        String meeting = board.held(true);
        report(board.delegated(ABoard.HELD_ON.plusDays(1)), meeting)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:reported-before-taken"));
        String decision = board.delegated(ABoard.HELD_ON);
        report(decision, board.planned(true))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:meeting-not-held"));
        String foreign = new ABoard(AnAssociation.withMembers()).held(true);
        report(decision, foreign)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:unknown-reference"));
        report(decision, meeting).then().statusCode(200);
    }

    @Test
    void whatCanNotBeTrueOrFalseIsRefused() {
        association
                .office()
                .get(API + association.path() + "/delegated-decisions?reported=maybe")
                .then()
                .statusCode(400);
    }

    private Response report(String decision, String meeting) {
        return association
                .office()
                .header("If-Match", "\"1\"")
                .body("{\"meetingId\":\"" + meeting + "\"}")
                .post(API + "/delegated-decisions/" + decision + "/reporting");
    }
}
