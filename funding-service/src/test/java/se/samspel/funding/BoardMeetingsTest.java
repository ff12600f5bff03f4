package se.samspel.funding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class BoardMeetingsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;
    private ABoard board;

    @BeforeEach
    void aBoard() {
        association = AnAssociation.withMembers();
        board = new ABoard(association);
    }

    @Test
    void aMeetingGoesFromThePlanToTheAnnouncement() {
        String id = board.planned(true);
        board.hold(id, ABoard.HELD_ON)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("HELD"))
                .body("present", equalTo(List.of("seat-1", "seat-2", "seat-3")))
                .body("allowedMoves", equalTo(List.of("MINUTE")));
        board.adjusted(id);
        board.move(
                        id,
                        4,
                        "announcement",
                        "{\"announcedOn\":\"2025-12-04\",\"announcedUntil\":\"2025-12-29\"}")
                .then()
                .statusCode(200);
        AnAssociation.authority(AnAssociation.FK)
                .get(API + "/board-meetings/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("ADJUSTED"))
                .body("openToPublic", equalTo(true))
                .body("adjusters", equalTo(List.of("seat-1")))
                .body("announcedUntil", equalTo("2025-12-29"));
    }

    @Test
    void theStatutesSayHowLongBeforeAMeetingItsNoticeIsSent() {
        // Seven days.
        new AGovernedAssociation(association)
                .added("statutes", AGovernedAssociation.statutes("2019-04-01", ""));
        String meeting = board.held(true);
        association
                .office()
                .get(API + "/board-meetings/" + meeting)
                .then()
                .body("noticeFinding", equalTo("NOT_SENT"));
        for (int days : new int[] {7, 6}) {
            association
                    .office()
                    .body(
                            "{\"plannedOn\":\"%s\",\"place\":\"Avesta\",\"openToPublic\":true,"
                                            .formatted(AnAssociation.TODAY.plusDays(days))
                                    + "\"noticeSentOn\":\"%s\"}".formatted(AnAssociation.TODAY))
                    .post(API + association.path() + "/board-meetings")
                    .then()
                    .statusCode(201)
                    .body("noticeFinding", equalTo(days == 7 ? null : "SENT_TOO_LATE"));
        }
    }

    @Test
    void aBudgetIsCarriedByTheMajorityThatTheStatutesAskFor() {
        new AGovernedAssociation(association)
                .added(
                        "statutes",
                        AGovernedAssociation.statutes(
                                "2019-04-01",
                                ",\"majorities\":[{\"decision\":\"BUDGET\","
                                        + "\"majority\":\"UNANIMOUS\"}]"));
        String meeting = board.held(true);
        String split = ",\"votes\":{\"inFavour\":2,\"against\":1,\"abstained\":0}";
        board.decide(meeting, 1, "BUDGET", split)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:majority-not-reached"));
        board.decide(meeting, 1, "OTHER", split).then().statusCode(201);
        board.decide(meeting, 2, "BUDGET", split.replace("1,", "0,")).then().statusCode(201);
    }

    @Test
    void aPlanIsChangedAgainstItsVersionUntilTheMeetingIsHeldOrCancelled() {
        String id = board.planned(false);
        String url = API + "/board-meetings/" + id;
        String plan = ABoard.plan(LocalDate.of(2025, 11, 27), true);
        association.office().body(plan).put(url).then().statusCode(428);
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(plan)
                .put(url)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("plannedOn", equalTo("2025-11-27"))
                .body("openToPublic", equalTo(true));
        association.office().header("If-Match", "\"1\"").body(plan).put(url).then().statusCode(412);
        association
                .office()
                .header("If-Match", "\"2\"")
                .post(url + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        association
                .office()
                .header("If-Match", "\"3\"")
                .body(plan)
                .put(url)
                .then()
                .statusCode(409)
                .body("allowedMoves", equalTo(List.of()));
    }

    @Test
    void aDecisionIsAboutARecordWhateverDigitsItsIdHas() {
        String about =
                """
                ,"about":{"kind":"INTERVENTION","id":"01234567-8901-7c31-9d4e-0c6f2f6a1b01"}\
                """;
        String meeting = board.held(true);
        board.decide(meeting, 1, "GRANT", about).then().statusCode(201);
        for (String number : List.of("850101-1234", "19850101-1234-0000-0000-000000000000")) {
            board.decide(
                            meeting,
                            2,
                            "GRANT",
                            about.replace("01234567-8901-7c31-9d4e-0c6f2f6a1b01", number))
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aYearThatNoCalendarHasIsRefused() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "+10000-01-01")) {
            association
                    .office()
                    .body(ABoard.plan(ABoard.HELD_ON, true).replace(ABoard.HELD_ON.toString(), day))
                    .post(API + association.path() + "/board-meetings")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aYearsMeetingsAreListedByDay() {
        String later = board.planned(LocalDate.of(2025, 12, 31), false);
        String first = board.planned(LocalDate.of(2025, 1, 1), false);
        board.planned(LocalDate.of(2026, 1, 1), false);
        association
                .office()
                .get(API + association.path() + "/board-meetings?year=2025&total=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first, later)))
                .body("_meta.totalRecords", equalTo(2));
    }

    @Test
    void aDecisionIsOneParagraphAndMendedUntilTheMinutesAreAdjusted() {
        String meeting = board.held(true);
        String id =
                board.decide(
                                meeting,
                                64,
                                "GRANT",
                                """
                                ,"about":{"kind":"INTERVENTION","id":"i-1"},
                                "votes":{"inFavour":2,"against":0,"abstained":0},
                                "reservations":["seat-2"],"conflicts":["seat-3"]\
                                """)
                        .then()
                        .statusCode(201)
                        .header("Location", containsString(meeting + "/decisions/"))
                        .body("about.kind", equalTo("INTERVENTION"))
                        .body("votes.inFavour", equalTo(2))
                        .body("conflicts", equalTo(List.of("seat-3")))
                        .extract()
                        .path("id");
        board.decide(meeting, 64, "OTHER", "")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:paragraph-taken"));
        String url = API + "/board-meetings/" + meeting + "/decisions";
        String mended = "{\"kind\":\"OTHER\",\"subject\":\"Rättat\",\"outcome\":\"REJECTED\"}";
        association
                .office()
                .header("If-Match", "\"1\"")
                .body(mended)
                .put(url + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("paragraph", equalTo(64))
                .body("about", nullValue())
                .body("votes", nullValue());
        board.decided(meeting, 63, "OTHER");
        association
                .office()
                .get(url)
                .then()
                .statusCode(200)
                .body("items.paragraph", equalTo(List.of(63, 64)));
        board.adjusted(meeting);
        association
                .office()
                .header("If-Match", "\"2\"")
                .body(mended)
                .put(url + "/" + id)
                .then()
                .statusCode(409);
        board.decide(meeting, 65, "OTHER", "").then().statusCode(409);
    }

    @Test
    void whoHasAConflictOfInterestNeitherCountsNorAdjusts() {
        String meeting = board.held(true);
        String votes = ",\"votes\":{\"inFavour\":3,\"against\":0,\"abstained\":0}";
        board.decide(meeting, 1, "GRANT", votes + ",\"conflicts\":[\"seat-1\"]")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:too-many-votes"));
        board.decide(meeting, 1, "GRANT", ",\"conflicts\":[\"seat-1\"]").then().statusCode(201);
        board.move(meeting, 2, "minutes", "{\"minutesReference\":\"P 6\"}");
        board.move(
                        meeting,
                        3,
                        "adjustment",
                        "{\"adjustedOn\":\"2025-12-03\",\"adjusters\":[\"seat-1\"]}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:adjuster-conflicted"));
        board.move(
                        meeting,
                        3,
                        "adjustment",
                        "{\"adjustedOn\":\"2025-12-03\",\"adjusters\":[\"seat-2\"]}")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsNamed() {
        String id = board.planned(true);
        for (String person : List.of("Anna Ek", "anna@avesta.se", "191212121212", "121212-1212")) {
            board.move(
                            id,
                            1,
                            "holding",
                            "{\"heldOn\":\"2025-11-26\",\"present\":[\"%s\"]}".formatted(person))
                    .then()
                    .statusCode(400);
        }
        association
                .office()
                .body(ABoard.plan(ABoard.HELD_ON, true).replace("Avesta", "hos 19121212-1212"))
                .post(API + association.path() + "/board-meetings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:identity-number-in-text"));
    }
}
