package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Groups that begin an intervention together. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StartGroupsTest {

    private static final LocalDate PLANNED = ACase.TODAY.plusDays(10);

    private ACase accepted;
    private String group;

    @BeforeEach
    void plannedForAnAcceptedPerson() {
        accepted = ACase.accepted();
        group = plan(accepted, 1).then().statusCode(201).extract().path("id");
    }

    @Test
    void aGroupIsPlannedPostponedAndStarted() {
        read(group)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("PLANNED"))
                .body("allowedMoves", contains("POSTPONE", "START", "CANCEL"))
                .body("name", equalTo("Vårgruppen"))
                .body("plannedOn", equalTo(PLANNED.toString()))
                .body("enrolled", equalTo(0));
        postpone(1, PLANNED)
                .then()
                .statusCode(422)
                .body("type", endsWith("postponed-to-no-later-day"));
        postpone(1, PLANNED.plusDays(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("POSTPONED"))
                .body("plannedOn", equalTo(PLANNED.plusDays(1).toString()));
        start(2, ACase.TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        start(2, ACase.TODAY)
                .then()
                .statusCode(200)
                .body("state", equalTo("STARTED"))
                .body("startedOn", equalTo(ACase.TODAY.toString()))
                .body("allowedMoves", empty())
                .body("history.state", contains("PLANNED", "POSTPONED", "STARTED"))
                .body("history.reason", contains(null, "För få", null));
        start(3, ACase.TODAY).then().statusCode(409).body("state", equalTo("STARTED"));
    }

    @Test
    void movesNeedTheVersionThatWasRead() {
        ACase.as(ACase.AME)
                .body("{\"startedOn\":\"%s\"}".formatted(ACase.TODAY))
                .post(url(group) + "/start")
                .then()
                .statusCode(428);
        start(9, ACase.TODAY).then().statusCode(412);
        cancel(9).then().statusCode(412);
        postpone(9, PLANNED.plusDays(1)).then().statusCode(412);
    }

    @Test
    void aCancelledGroupTakesNothingMore() {
        cancel(1).then().statusCode(200).body("state", equalTo("CANCELLED"));
        postpone(2, PLANNED.plusDays(1)).then().statusCode(409);
        meet(group, "\"heldOn\":\"%s\"".formatted(ACase.TODAY)).then().statusCode(409);
        enrol(accepted, group)
                .then()
                .statusCode(422)
                .body("type", endsWith("start-group-cancelled"));
    }

    @Test
    void moreThanItsPlacesAreRecordedAndShownAndNeverRefused() {
        enrol(accepted, group)
                .then()
                .statusCode(201)
                .body("startGroupId", equalTo(group))
                .body("overPlaces", equalTo(false));
        read(group).then().body("enrolled", equalTo(1)).body("overPlaces", equalTo(0));
        ACase another = acceptedToTheSame();
        another.enrolmentId =
                enrol(another, group)
                        .then()
                        .statusCode(201)
                        .body("overPlaces", equalTo(true))
                        .extract()
                        .path("id");
        read(group).then().body("enrolled", equalTo(2)).body("overPlaces", equalTo(1));
        another.correct("1").then().statusCode(200);
        read(group).then().body("enrolled", equalTo(1)).body("overPlaces", equalTo(0));
        AnEnrolment.read(another).then().body("overPlaces", equalTo(true));
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneIsOverThePlaces() throws Exception {
        for (int round = 0; round < 5; round++) {
            String last = plan(accepted, 1).then().statusCode(201).extract().path("id");
            var start = new CyclicBarrier(2);
            List<Callable<Boolean>> both =
                    Stream.generate(this::acceptedToTheSame)
                            .limit(2)
                            .<Callable<Boolean>>map(person ->
                                    () -> {
                                        start.await();
                                        return enrol(person, last)
                                                .then()
                                                .statusCode(201)
                                                .extract()
                                                .path("overPlaces");
                                    })
                            .toList();
            try (var pool = Executors.newFixedThreadPool(2)) {
                List<Boolean> over = new ArrayList<>();
                for (Future<Boolean> answer : pool.invokeAll(both)) {
                    over.add(answer.get());
                }
                assertThat(over).containsExactlyInAnyOrder(false, true);
            }
        }
    }

    private ACase acceptedToTheSame() {
        ACase another = ACase.accepted();
        Database.execute(
                "update referral set intervention_id = '%s' where id = '%s'"
                        .formatted(accepted.interventionId, another.referralId));
        return another;
    }

    @Test
    void aGroupIsOfTheSameInterventionAndWhoStartsWithItStartsInAGroup() {
        enrol(ACase.accepted(), group)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        enrol(accepted, Uuid7.now().toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        enrol(accepted, group, false)
                .then()
                .statusCode(422)
                .body("type", endsWith("group-start-is-in-group"));
    }

    @Test
    void onlyTheInterventionsHostSeesItsGroups() {
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            ACase.read(other).get(url(group)).then().statusCode(404);
            ACase.read(other).get(groups(accepted)).then().statusCode(404);
            ACase.as(other).body(body(4)).post(groups(accepted)).then().statusCode(404);
            ACase.as(other)
                    .header("If-Match", "\"1\"")
                    .body("{}")
                    .post(url(group) + "/cancellation")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void groupsAreListedNewestFirstAndCostFourStatementsHoweverMany() {
        enrol(accepted, group).then().statusCode(201);
        String newer = plan(accepted, 4).then().statusCode(201).extract().path("id");
        ACase.read(ACase.AME)
                .get(groups(accepted) + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, group))
                .body("items.enrolled", contains(0, 1))
                .body("items.places", contains(4, 1))
                .body("_meta.totalRecords", equalTo(2));
        costs(4, groups(accepted));
        costs(5, url(group));
    }

    private static void costs(int statements, String url) {
        List<String> seen =
                Statements.during(() -> ACase.read(ACase.AME).get(url).then().statusCode(200));
        assertThat(seen).as(String.join("\n", seen)).hasSize(statements);
    }

    static Response plan(ACase person, int places) {
        return ACase.as(ACase.AME).body(body(places)).post(groups(person));
    }

    private static String body(int places) {
        return """
        {"plannedOn":"%s","places":%d,"name":"Vårgruppen"}\
        """
                .formatted(PLANNED, places);
    }

    private Response postpone(int version, LocalDate to) {
        return move(
                version,
                "postponement",
                "{\"plannedOn\":\"%s\",\"reason\":\"För få\"}".formatted(to));
    }

    private Response start(int version, LocalDate on) {
        return move(version, "start", "{\"startedOn\":\"%s\"}".formatted(on));
    }

    private Response cancel(int version) {
        return move(version, "cancellation", "{}");
    }

    private Response move(int version, String move, String body) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(url(group) + "/" + move);
    }

    static Response meet(String group, String meeting) {
        return ACase.as(ACase.AME).body("{" + meeting + "}").post(url(group) + "/meetings");
    }

    private static Response enrol(ACase person, String group) {
        return enrol(person, group, true);
    }

    private static Response enrol(ACase person, String group, boolean inGroup) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {"referralId":"%s","startedOn":"%s","startedInGroup":%s,
                         "startGroupId":"%s"}\
                        """
                                .formatted(person.referralId, ACase.STARTED, inGroup, group))
                .post(ACase.API + "/enrolments");
    }

    private static Response read(String group) {
        return ACase.read(ACase.AME).get(url(group));
    }

    private static String url(String group) {
        return ACase.API + "/start-groups/" + group;
    }

    private static String groups(ACase person) {
        return ACase.API + "/interventions/" + person.interventionId + "/start-groups";
    }
}
