package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Who staffs and who steers an intervention. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SeatsTest {

    private static final String SEATS = "/interventions/%s/seats";
    private static final String STEERING = "/interventions/%s/steering-seats";

    private final Calls host = Calls.as(AME);

    @Test
    void aChangedPercentageIsASeatThatFollows() {
        UUID team = Setting.intervention();
        String id = recorded(team, seat(AF, 80, 50, "2019-08-01", null));
        change(id, "\"1\"", seat(AF, 80, 50, "2019-08-01", "2020-03-31"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("to", equalTo("2020-03-31"));
        recorded(team, seat(AF, 80, 20, "2020-04-01", null));

        seatsOn(host, team, "2020-03-31").then().body("items.actualPercent", contains(50));
        seatsOn(Calls.as(FK), team, "2020-04-01")
                .then()
                .body("items.actualPercent", contains(20))
                .body("items[0].agreedPercent", equalTo(80))
                .body("items[0].party", equalTo(AF))
                .body("items[0].to", nullValue());
        host.get(SEATS.formatted(team)).then().body("items.actualPercent", contains(50, 20));
    }

    @Test
    void equalSeatsAreSeveralAndARepeatedCallIsNone() {
        UUID team = Setting.intervention();
        String body = seat(AF, 100, 100, "2019-08-01", null);
        recorded(team, body);
        recorded(team, body);
        var request = host.writing().body(body);
        request.post("/referral/v1" + SEATS.formatted(team)).then().statusCode(201);
        request.post("/referral/v1" + SEATS.formatted(team))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        host.get(SEATS.formatted(team) + "?total=true")
                .then()
                .body("items", hasSize(3))
                .body("_meta.totalRecords", equalTo(3));
    }

    @Test
    void aSeatIsToldInTheStatisticsWithEveryVersion() {
        UUID team = Setting.intervention();
        String id = recorded(team, seat(AF, 80, 50, "2019-08-01", null));
        change(id, "\"1\"", seat(AF, 80, 0, "2019-08-01", "2020-03-31")).then().statusCode(200);
        Topics.await("samspel.statistics.v1", 2, id).forEach(EventContract.own()::describes);
        String steering =
                host.post(STEERING.formatted(team), steering(FK, "MEMBER", true))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Topics.await("samspel.statistics.v1", 1, steering).forEach(EventContract.own()::describes);
    }

    @Test
    void seatsAreTheHostsToKeep() {
        UUID team = Setting.intervention();
        String body = seat(AF, 80, 50, "2019-08-01", null);
        String id = recorded(team, body);
        Calls.as(AF).post(SEATS.formatted(team), body).then().statusCode(404);
        Calls.as(AF)
                .writing()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/referral/v1/seats/" + id)
                .then()
                .statusCode(404);
        Calls.as(AF).get("/seats/" + id).then().statusCode(200).body("party", equalTo(AF));
        Calls.as(STRANGER).get("/seats/" + id).then().statusCode(404);
        Calls.as(STRANGER).get(SEATS.formatted(team)).then().statusCode(404);
        assertThat(Database.seenBy("authority:" + STRANGER, "select 1 from seat")).isEmpty();
        assertThat(Database.seenBy("association:2220002139", "select 1 from seat")).isEmpty();
    }

    @Test
    void aSeatIsChangedFromTheVersionThatWasRead() {
        UUID team = Setting.intervention();
        String body = seat(AF, 80, 50, "2019-08-01", null);
        String id = recorded(team, body);
        host.writing().body(body).put("/referral/v1/seats/" + id).then().statusCode(428);
        change(id, "\"7\"", body).then().statusCode(412);
    }

    @Test
    void whatNoSeatCanBeIsRefused() {
        UUID team = Setting.intervention();
        String good = seat(AF, 80, 50, "2019-08-01", null);
        refused(team, good.replace("\"vacant\":false", "\"vacant\":true"), "vacant-seat-filled");
        refused(team, seat(AF, 80, 50, "2019-08-01", "2019-07-31"), "ends-before-start");
        refused(team, good.replace("coach", "coach 400104-2383"), "identity-number-in-text");
        host.post(SEATS.formatted(team), good.replace("80", "101")).then().statusCode(400);
        host.post(SEATS.formatted(team), good.replace("80", "80.5")).then().statusCode(400);
        // News of a member may be under way while the intervention is this young.
        host.post(SEATS.formatted(team), seat(STRANGER, 80, 50, "2019-08-01", null))
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
        host.get(SEATS.formatted(team) + "?on=2020-02-30").then().statusCode(400);
    }

    @Test
    void aSteeringGroupShowsWhichMemberNobodyRepresents() {
        UUID team = Setting.intervention();
        host.post(STEERING.formatted(team), steering(REGION, "CHAIR", false))
                .then()
                .statusCode(201);
        String id =
                host.post(STEERING.formatted(team), steering(FK, "MEMBER", true))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Calls.as(AF)
                .get(STEERING.formatted(team) + "?on=2020-06-30")
                .then()
                .body("items.party", contains(FK, REGION))
                .body("items.vacant", contains(true, false));
        host.writing()
                .header("If-Match", "\"1\"")
                .body(steering(FK, "SUBSTITUTE", false))
                .put("/referral/v1/steering-seats/" + id)
                .then()
                .statusCode(200)
                .body("role", equalTo("SUBSTITUTE"))
                .body("version", equalTo(2));
    }

    @Test
    void aListTakesAsManyStatementsForManySeatsAsForFew() {
        UUID team = Setting.intervention();
        recorded(team, seat(AF, 80, 50, "2019-08-01", null));
        int few = Asked.during(() -> host.get(SEATS.formatted(team))).size();
        for (int i = 0; i < 5; i++) {
            recorded(team, seat(AF, 80, 50, "2019-08-01", null));
        }
        assertThat(Asked.during(() -> host.get(SEATS.formatted(team)))).hasSize(few);
    }

    private String recorded(UUID team, String body) {
        return host.post(SEATS.formatted(team), body).then().statusCode(201).extract().path("id");
    }

    private Response change(String id, String tag, String body) {
        return host.writing().header("If-Match", tag).body(body).put("/referral/v1/seats/" + id);
    }

    private void refused(UUID team, String body, String code) {
        host.post(SEATS.formatted(team), body).then().statusCode(422).body("type", endsWith(code));
    }

    private static Response seatsOn(Calls caller, UUID team, String day) {
        return caller.get(SEATS.formatted(team) + "?on=" + day);
    }

    private static String seat(String party, int agreed, int actual, String from, String to) {
        return """
        {"party":"%s","function":"coach","agreedPercent":%d,"actualPercent":%d,"from":"%s",%s
         "vacant":false,"alreadyFinanced":false}
        """
                .formatted(party, agreed, actual, from, to == null ? "" : "\"to\":\"" + to + "\",");
    }

    private static String steering(String party, String role, boolean vacant) {
        return "{\"party\":\"%s\",\"role\":\"%s\",\"from\":\"2019-06-01\",\"vacant\":%s}"
                .formatted(party, role, vacant);
    }
}
