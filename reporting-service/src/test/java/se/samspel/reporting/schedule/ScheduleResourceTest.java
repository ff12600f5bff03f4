package se.samspel.reporting.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.ASSOCIATION;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@TestProfile(ScheduleResourceTest.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class ScheduleResourceTest {

    private static final String SCHEDULES = "/reporting/v1/report-schedules";
    private static final String FILES = "/reporting/v1/report-files";

    /** As on a developer's machine. */
    public static final class LocalReceivers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samspel.webhook.private-targets", "allowed");
        }
    }

    private record Told(Map<String, List<String>> headers, String body) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private volatile int answer = 204;

    @Inject DueReports due;
    @Inject Notices notices;

    @BeforeEach
    void tellTheAvestaYearAndOpenAReceiver() throws IOException {
        AvestaEvents.intervention();
        Database.execute("delete from report_schedule");
        Database.execute("delete from export_job");
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    told.add(new Told(Map.copyOf(exchange.getRequestHeaders()), body));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void aDueReportIsMadeOnceWithItsOwnersRightsAndListed() {
        String id = id();
        put(office(), id, file("YEARLY", 7)).statusCode(201).body("secret", nullValue());
        fallsDue(id, "2020-07-15");

        order("2020-07-20");
        order("2020-07-21");

        ready(office());
        office().get(FILES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].from", equalTo("2019-07-01"))
                .body("items[0].to", equalTo("2020-06-30"));
        as(MEMBER).get(FILES).then().body("items", hasSize(0));
        office().get(SCHEDULES + "/" + id).then().body("nextDueOn", equalTo("2021-07-15"));
        String export = office().get(FILES).jsonPath().getString("items[0].id");
        String csv = office().get("/reporting/v1/exports/" + export + "/file").asString();
        assertThat(csv).contains("exits,earlyDropouts,people,,WITHHELD");
    }

    @Test
    void periodsThatEndedWhileNobodyLookedAreAllMade() {
        String id = id();
        put(as(HOST), id, file("QUARTERLY", 1)).statusCode(201);
        fallsDue(id, "2020-01-15");

        order("2020-07-20");

        Eventually.holds(() ->
                as(HOST).get(FILES)
                        .then()
                        .body("items.from", hasItem("2019-10-01"))
                        .body("items.from", hasItem("2020-01-01"))
                        .body("items.from", hasItem("2020-04-01")));
    }

    @Test
    void theReceiverIsToldThatAReportIsReadyAndNoFigure() throws Exception {
        String id = id();
        String secret =
                put(as(HOST), id, webhook())
                        .statusCode(201)
                        .body("secret", startsWith("whsec_"))
                        .extract()
                        .path("secret");
        as(HOST).get(SCHEDULES + "/" + id).then().body("secret", nullValue());
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        send();

        assertThat(told).hasSize(1);
        String body = told.getFirst().body();
        HttpHeaders headers = HttpHeaders.of(told.getFirst().headers(), (a, b) -> true);
        new Webhook(secret).verify(body, headers.map());
        assertThat(body)
                .contains("\"type\":\"report.ready\"", "\"report\":\"team-report\"")
                .contains("/reporting/v1/exports/")
                .doesNotContain("Avesta", HOST);
        send();
        assertThat(told).hasSize(1);
    }

    @Test
    void aReceiverThatFailsIsToldAgainLaterAndOneThatIsGoneNoMore() {
        String id = id();
        put(as(HOST), id, webhook()).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        answer = 500;
        send();
        send();
        assertThat(told).hasSize(1);
        assertThat(Database.rows("select attempts from report_notice")).containsExactly("1");

        answer = 410;
        Database.execute("update report_notice set next_attempt_at = now() - interval '1 second'");
        send();
        assertThat(told).hasSize(2);
        as(HOST).get(SCHEDULES + "/" + id).then().body("disabled", equalTo("GONE"));
        assertThat(
                        Database.rows(
                                "select count(*) from report_notice where next_attempt_at is null"))
                .containsExactly("1");
    }

    @Test
    void aScheduleIsChangedInTheVersionThatWasRead() {
        String id = id();
        put(as(HOST), id, webhook()).statusCode(201);
        put(as(HOST), id, webhook()).statusCode(412);
        String url = address();
        Map<String, Object> same = webhook(url);

        as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(same)
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("secret", nullValue());
        as(HOST).contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body(webhook(url + "other"))
                .put(SCHEDULES + "/" + id)
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        as(HOST).delete(SCHEDULES + "/" + id).then().statusCode(428);
        as(HOST).header("If-Match", "\"3\"").delete(SCHEDULES + "/" + id).then().statusCode(204);
        as(HOST).get(SCHEDULES + "/" + id).then().statusCode(404);
    }

    @Test
    void aScheduleOfWhatTheCallerMayNotReadIsRefused() {
        put(as("2120000142"), id(), file("YEARLY", 7)).statusCode(404);
        Map<String, Object> noAddress = file("YEARLY", 7);
        noAddress.put("delivery", "WEBHOOK");
        put(as(HOST), id(), noAddress).statusCode(422).body("type", endsWith("wrong-delivery"));
        Map<String, Object> noSuchDay = file("YEARLY", 7);
        noSuchDay.put("day", 29);
        put(as(HOST), id(), noSuchDay).statusCode(400);
        put(as(HOST), id(), webhook("ftp://hooks.example.com/"))
                .statusCode(422)
                .body("type", endsWith("refused-target"));
    }

    @Test
    void anotherCallersScheduleDoesNotExist() {
        String id = id();
        put(as(HOST), id, file("YEARLY", 7)).statusCode(201);

        for (RequestSpecification other : List.of(as(MEMBER), office())) {
            other.get(SCHEDULES + "/" + id).then().statusCode(404);
            other.get(SCHEDULES).then().body("items.id", not(hasItem(id)));
            other.header("If-Match", "*").delete(SCHEDULES + "/" + id).then().statusCode(404);
        }
        put(as(MEMBER), id, file("YEARLY", 7)).statusCode(404);
    }

    @Test
    void withoutTokenOrScopeThereAreNoSchedules() {
        String one = SCHEDULES + "/" + id();
        given().get(SCHEDULES).then().statusCode(401);
        given().get(one).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(file("YEARLY", 7))
                .put(one)
                .then()
                .statusCode(401);
        given().delete(one).then().statusCode(401);
        given().get(FILES).then().statusCode(401);
        var operator = given().auth().oauth2(Tokens.operator());
        operator.get(SCHEDULES).then().statusCode(403);
        operator.get(one).then().statusCode(403);
        put(operator, id(), file("YEARLY", 7)).statusCode(403);
        operator.delete(one).then().statusCode(403);
        operator.get(FILES).then().statusCode(403);
        as(HOST).get(one).then().statusCode(404);
        as(HOST).header("If-Match", "*").delete(one).then().statusCode(404);
    }

    private void order(String today) {
        inBackground(() -> due.order(LocalDate.parse(today)));
    }

    private void send() {
        inBackground(notices::send);
    }

    /** On a thread without a request, as the scheduler's. */
    private static void inBackground(Runnable work) {
        try {
            Thread thread = Thread.ofPlatform().start(work);
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void ready(RequestSpecification owner) {
        Eventually.holds(() -> owner.get(FILES).then().body("items", hasSize(1)));
    }

    private static void fallsDue(String id, String on) {
        Database.execute(
                "update report_schedule set next_due_on = '%s' where id = '%s'".formatted(on, id));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    }

    private Map<String, Object> webhook() {
        return webhook(address());
    }

    private static Map<String, Object> webhook(String url) {
        Map<String, Object> body = file("YEARLY", 7);
        body.put("delivery", "WEBHOOK");
        body.put("url", url);
        return body;
    }

    private static Map<String, Object> file(String rhythm, int startMonth) {
        Map<String, Object> body = new HashMap<>();
        body.put("report", "team-report");
        body.put("coverage", "intervention:" + AvestaEvents.interventionId());
        body.put("form", "CSV");
        body.put("rhythm", rhythm);
        body.put("covers", "PERIOD");
        body.put("startMonth", startMonth);
        body.put("day", 15);
        body.put("delivery", "FILE");
        return body;
    }

    private static ValidatableResponse put(
            RequestSpecification caller, String id, Map<String, Object> body) {
        return given().spec(caller)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(SCHEDULES + "/" + id)
                .then();
    }

    private static RequestSpecification as(String authority) {
        return given().auth().oauth2(Tokens.authority(authority));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office(ASSOCIATION));
    }
}
