package se.samspel.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.schedule.Schedules.SCHEDULES;
import static se.samspel.reporting.schedule.Schedules.as;
import static se.samspel.reporting.schedule.Schedules.file;
import static se.samspel.reporting.schedule.Schedules.id;
import static se.samspel.reporting.schedule.Schedules.office;
import static se.samspel.reporting.schedule.Schedules.put;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.reporting.AvestaEvents;

@QuarkusTest
@TestProfile(Schedules.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class DueReportsTest {

    private static final String FILES = "/reporting/v1/report-files";

    private record Told(Map<String, List<String>> headers, String body) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private volatile int answer = 204;
    private volatile Runnable meanwhile = () -> {};

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
                    meanwhile.run();
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
        verify(secret, told.getFirst());
        assertThat(body)
                .contains("\"type\":\"report.ready\"", "\"report\":\"team-report\"")
                .contains("/reporting/v1/exports/")
                .doesNotContain("Avesta", HOST);
        send();
        assertThat(told).hasSize(1);
    }

    @Test
    void afterARotationBothSecretsSignForAWhile() throws Exception {
        String id = id();
        String first = put(as(HOST), id, webhook()).extract().path("secret");
        String second =
                as(HOST).headers(Headers.once())
                        .header("If-Match", "\"1\"")
                        .post(SCHEDULES + "/" + id + "/secret-rotation")
                        .then()
                        .statusCode(200)
                        .body("version", equalTo(2))
                        .body("previousSecretUntil", notNullValue())
                        .extract()
                        .path("secret");
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        send();
        verify(first, told.getFirst());
        verify(second, told.getFirst());

        Database.execute("update report_schedule set previous_until = now() - interval '1 second'");
        Database.execute("update report_notice set next_attempt_at = now() - interval '1 second'");
        send();
        verify(second, told.getLast());
        assertThat(told).hasSize(2);
        assertThatThrownBy(() -> verify(first, told.getLast()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private static void verify(String secret, Told told) throws Exception {
        HttpHeaders headers = HttpHeaders.of(told.headers(), (a, b) -> true);
        new Webhook(secret).verify(told.body(), headers.map());
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
    void anAddressThatIsNewIsNotGivenUpForTheOneBefore() {
        String id = id();
        put(as(HOST), id, webhook()).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));
        answer = 410;
        meanwhile =
                () ->
                        Database.execute(
                                "update report_schedule set url = url || 'new' where id = '%s'"
                                        .formatted(id));

        send();

        as(HOST).get(SCHEDULES + "/" + id)
                .then()
                .body("url", endsWith("/new"))
                .body("disabled", nullValue());
        answer = 204;
        meanwhile = () -> {};
        send();
        send();
        assertThat(told).hasSize(2);
    }

    @Test
    void theOwnerLearnsThatAReportCouldNotBeMadeAndWhy() {
        String id = id();
        put(office(), id, file("MONTHLY", 1)).statusCode(201);
        fallsDue(id, "2020-07-15");

        order("2020-07-20");

        ready(office());
        office().get(FILES + "?total=true")
                .then()
                .body("items[0].state", equalTo("FAILED"))
                .body("items[0].failure", equalTo("period-not-open"))
                .body("_meta.totalRecords", equalTo(1));
    }

    @Test
    void whatARemovedReceiverWasToBeToldHoldsUpNobody() {
        String gone = id();
        put(as(MEMBER), gone, webhook()).statusCode(201);
        waiting(gone, 25);
        Database.execute(
                "update report_schedule set disabled = 'GONE' where id = '%s'".formatted(gone));
        String id = id();
        put(as(HOST), id, webhook()).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        send();

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().body()).contains(id);
    }

    /** Files of a schedule that its receiver should have been told of for an hour. */
    private static void waiting(String schedule, int files) {
        Database.execute(
                """
                with made as (
                  insert into export_job (id, version, caller, schedule_id, report, coverage, from_on,
                    to_on, form, language, state, progress_percent, attempts, recorded_at, ended_at,
                    file_name, content)
                  select gen_random_uuid(), 4, caller, id, report, coverage,
                    date '2010-01-01' + month, date '2011-01-01' + month, form, language, 'DONE', 100,
                    1, now(), now(), 'a.csv', '' from report_schedule, generate_series(1, %d) month
                  where id = '%s' returning id, schedule_id)
                insert into report_notice (export_id, schedule_id, attempts, next_attempt_at)
                select id, schedule_id, 1, now() - interval '1 hour' from made
                """
                        .formatted(files, schedule));
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

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
    }

    private Map<String, Object> webhook() {
        return Schedules.webhook(address());
    }
}
