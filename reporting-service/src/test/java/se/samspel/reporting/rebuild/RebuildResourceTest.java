package se.samspel.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class RebuildResourceTest {

    private static final String STATISTICS = "samspel.statistics.v1";
    private static final String FUNDING = "samspel.funding.v1";
    private static final String REBUILDS = "/reporting/v1/rebuilds";
    private static final List<String> TABLES =
            List.of(
                    "association",
                    "member",
                    "intervention",
                    "finances",
                    "enrolment",
                    "queue_entry",
                    "meeting",
                    "structural_obstacle",
                    "anonymous_count",
                    "seat",
                    "steering_seat",
                    "employer_contact",
                    "placement",
                    "team_item",
                    "redirect_ways",
                    "association_year",
                    "intervention_target",
                    "participant_plan",
                    "monthly_figure");

    private static final UUID BACKWARDS = UUID.randomUUID();
    private static final UUID WITHOUT_SEX = UUID.randomUUID();
    private static final String POISON = "key in ('%s', '%s')".formatted(BACKWARDS, WITHOUT_SEX);

    /** The connection of a rebuild that has read to the end and waits for the inbox. */
    private static final String KILLED =
            "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where query like 'lock table %share row%' and wait_event_type = 'Lock'";

    private final UUID spoilt = UUID.randomUUID();
    private final UUID corrected = UUID.randomUUID();
    private final UUID erased = UUID.randomUUID();
    private final UUID untargeted = UUID.randomUUID();

    @Test
    void everythingIsTheSameToTheLastByteAfterARebuild() {
        rebuild("{}");
        tellOfALivelyIntervention();
        List<String> before = settled();

        rebuild("{}");

        assertThat(settled()).isEqualTo(before);
    }

    @Test
    void whatWasLostOrSpoiltIsAsItWasToldAfterARebuild() {
        rebuild("{}");
        tellOfALivelyIntervention();
        List<String> before = settled();
        Database.execute("update enrolment set facets = '{}', amounts = '{}', referral_id = null");
        Database.execute("delete from queue_entry");
        Database.execute(
                "insert into seat select gen_random_uuid(), 1, gen_random_uuid(), 'X', 'X',"
                        + " 1, 1, '2020-01-01', null, false, null, false");
        Database.execute("delete from monthly_figure");

        rebuild("{\"projections\":[\"enrolment\",\"queue-entry\",\"seat\"]}");

        assertThat(settled()).isEqualTo(before);
    }

    @Test
    void poisonRecordsAreParkedAndTheRebuildGoesOn() {
        String intervention = UUID.randomUUID().toString();
        send(AvestaEvents.enrolment(BACKWARDS, 1, intervention).put("endedOn", "1999-01-01"));
        send(AvestaEvents.enrolment(WITHOUT_SEX, 1, intervention).putNull("sex"));
        Eventually.holds(() -> assertThat(parked()).hasSize(2));

        rebuild("{}");

        assertThat(parked()).containsExactly("not-applicable", "not-applicable");
        operator()
                .get("/reporting/v1/parked-records")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem("not-applicable"));
    }

    @Test
    void theOperatorAloneOrdersAndReads() {
        String one = REBUILDS + "/" + UUID.randomUUID();
        given().contentType(ContentType.JSON).body("{}").post(REBUILDS).then().statusCode(401);
        given().get(one).then().statusCode(401);
        for (String path :
                List.of("/reporting/v1/parked-records", "/reporting/v1/projection-state")) {
            given().get(path).then().statusCode(401);
            authority("operations.read").get(path).then().statusCode(403);
            operator().get(path).then().statusCode(200);
        }
        authority("association.admin").body("{}").post(REBUILDS).then().statusCode(403);
        authority("operations.read").get(one).then().statusCode(403);
        authority("report.read").get(one).then().statusCode(403);
        operator().get(one).then().statusCode(404);
    }

    @Test
    void whatIsNotProjectedCannotBeRebuilt() {
        operator()
                .body("{\"projections\":[\"waiver\"]}")
                .post(REBUILDS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
    }

    @Test
    void thereIsOneRebuildAtATime() {
        UUID other = UUID.randomUUID();
        Database.execute(
                "insert into rebuild (id, projections, state, attempts, requested_at)"
                        + " values ('"
                        + other
                        + "', '{}', 'RUNNING', 5, now())");

        operator()
                .body("{}")
                .post(REBUILDS)
                .then()
                .statusCode(409)
                .body("type", endsWith("rebuild-under-way"));
        // Broken off five times: it is given up, and another may be ordered.
        awaitState(other.toString(), "FAILED");
        rebuild("{}");
    }

    @Test
    void aRebuildThatIsKilledMidwayLeavesTheOldRowsAndIsTakenUpAgain() {
        rebuild("{}");
        Database.execute(
                "insert into seat select '"
                        + spoilt
                        + "', 1, gen_random_uuid(), 'X', 'X', 1, 1, '2020-01-01', null, false, null,"
                        + " false");
        List<String> ordered = new ArrayList<>();

        Database.holding(
                "lock table seat in row exclusive mode",
                () -> {
                    ordered.add(order("{\"projections\":[\"seat\"]}"));
                    Eventually.holds(() -> assertThat(Database.rows(KILLED)).containsExactly("t"));
                    assertThat(spoiltSeats()).hasSize(1);
                });

        awaitState(ordered.getFirst(), "DONE");
        assertThat(spoiltSeats()).isEmpty();
        assertThat(
                        Database.rows(
                                "select attempts from rebuild where id = '"
                                        + ordered.getFirst()
                                        + "'"))
                .containsExactly("2");
    }

    /** Other tests are to find the table empty; the record stays in the topic. */
    @AfterEach
    void forgetThePoison() {
        Database.execute("delete from parked_record where " + POISON);
    }

    private void tellOfALivelyIntervention() {
        AvestaEvents.intervention();
        String intervention = AvestaEvents.interventionId();
        send(AvestaEvents.enrolment(corrected, 1, intervention).put("startedOn", "2001-01-01"));
        send(AvestaEvents.enrolment(corrected, 3, intervention).put("startedOn", "2001-03-01"));
        send(AvestaEvents.enrolment(corrected, 2, intervention).put("startedOn", "2001-02-01"));
        send(AvestaEvents.enrolment(erased, 1, intervention).put("startedOn", "2001-01-01"));
        Topics.send(STATISTICS, "se.samspel.enrolment.recorded.v1", erased.toString(), null);
        String key = untargeted + "/targets";
        ObjectNode targets = AvestaEvents.versioned(1).put("interventionId", untargeted.toString());
        targets.putArray("targets");
        AvestaEvents.send(FUNDING, "targets.changed", key, targets);
        Topics.send(FUNDING, "se.samspel.targets.changed.v1", key, null);
    }

    private static void send(ObjectNode enrolment) {
        String key = enrolment.get("enrolmentId").asText();
        AvestaEvents.send(STATISTICS, "enrolment.recorded", key, enrolment);
    }

    private static String order(String order) {
        return operator().body(order).post(REBUILDS).then().statusCode(202).extract().path("id");
    }

    private List<String> spoiltSeats() {
        return Database.rows("select id from seat where id = '" + spoilt + "'");
    }

    private static void rebuild(String order) {
        String id = order(order);
        awaitState(id, "DONE");
        given().auth()
                .oauth2(Tokens.operator())
                .get(REBUILDS + "/" + id)
                .then()
                .statusCode(200)
                .body("lag", equalTo(0));
    }

    private static void awaitState(String id, String state) {
        Eventually.holds(
                () -> operator().get(REBUILDS + "/" + id).then().body("state", equalTo(state)));
    }

    /** The tables' rows, once all that was told has been taken in and summed. */
    private List<String> settled() {
        Eventually.holds(() -> {
            given().auth()
                    .oauth2(Tokens.operator())
                    .get("/reporting/v1/freshness")
                    .then()
                    .body("inputs.lag", everyItem(equalTo(0)));
            operator().get("/reporting/v1/projection-state").then().body("waiting", equalTo(0));
        });
        assertThat(Database.rows("select id from enrolment where id = '" + erased + "'")).isEmpty();
        assertThat(
                        Database.rows(
                                "select 1 from intervention_target where intervention_id = '"
                                        + untargeted
                                        + "'"))
                .isEmpty();
        List<String> rows = new ArrayList<>();
        TABLES.forEach(table ->
                rows.addAll(Database.rows("select t::text from " + table + " t order by 1")));
        return rows;
    }

    private static List<String> parked() {
        return Database.rows("select reason from parked_record where " + POISON);
    }

    private static RequestSpecification operator() {
        return with(Tokens.operator());
    }

    private static RequestSpecification authority(String scopes) {
        return with(Tokens.authority(AvestaEvents.HOST, scopes));
    }

    private static RequestSpecification with(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
