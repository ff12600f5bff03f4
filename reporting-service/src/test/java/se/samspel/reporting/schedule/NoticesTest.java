package se.samspel.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.reporting.AvestaEvents.HOST;
import static se.samspel.reporting.AvestaEvents.MEMBER;
import static se.samspel.reporting.schedule.Schedules.SCHEDULES;
import static se.samspel.reporting.schedule.Schedules.as;
import static se.samspel.reporting.schedule.Schedules.fallsDue;
import static se.samspel.reporting.schedule.Schedules.id;
import static se.samspel.reporting.schedule.Schedules.inBackground;
import static se.samspel.reporting.schedule.Schedules.put;
import static se.samspel.reporting.schedule.Schedules.ready;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.schedule.LocalReceiver.Told;

@QuarkusTest
@TestProfile(Schedules.LocalReceivers.class)
@WithTestResource(SamspelStack.class)
class NoticesTest {

    private LocalReceiver receiver;

    @Inject DueReports due;
    @Inject Notices notices;

    @BeforeEach
    void tellTheAvestaYearAndOpenAReceiver() throws IOException {
        AvestaEvents.intervention();
        Schedules.forget();
        receiver = new LocalReceiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void theReceiverIsToldThatAReportIsReadyAndNoFigure() throws Exception {
        String id = id();
        String secret =
                put(as(HOST), id, Schedules.webhook(receiver.address()))
                        .statusCode(201)
                        .body("secret", startsWith("whsec_"))
                        .extract()
                        .path("secret");
        as(HOST).get(SCHEDULES + "/" + id).then().body("secret", nullValue());
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        send();

        assertThat(receiver.told()).hasSize(1);
        String body = receiver.told().getFirst().body();
        verify(secret, receiver.told().getFirst());
        assertThat(body)
                .contains("\"type\":\"report.ready\"", "\"report\":\"team-report\"")
                .contains("/reporting/v1/exports/")
                .doesNotContain("Avesta", HOST);
        send();
        assertThat(receiver.told()).hasSize(1);
    }

    @Test
    void afterARotationBothSecretsSignForAWhile() throws Exception {
        String id = id();
        String first =
                put(as(HOST), id, Schedules.webhook(receiver.address())).extract().path("secret");
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
        verify(first, receiver.told().getFirst());
        verify(second, receiver.told().getFirst());

        Database.execute("update report_schedule set previous_until = now() - interval '1 second'");
        Database.execute("update report_notice set next_attempt_at = now() - interval '1 second'");
        send();
        verify(second, receiver.told().getLast());
        assertThat(receiver.told()).hasSize(2);
        assertThatThrownBy(() -> verify(first, receiver.told().getLast()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private static void verify(String secret, Told told) throws Exception {
        HttpHeaders headers = HttpHeaders.of(told.headers(), (a, b) -> true);
        new Webhook(secret).verify(told.body(), headers.map());
    }

    @Test
    void aReceiverThatFailsIsToldAgainLaterAndOneThatIsGoneNoMore() {
        String id = id();
        put(as(HOST), id, Schedules.webhook(receiver.address())).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        receiver.answers(500);
        send();
        send();
        assertThat(receiver.told()).hasSize(1);
        assertThat(Database.rows("select attempts from report_notice")).containsExactly("1");

        receiver.answers(410);
        Database.execute("update report_notice set next_attempt_at = now() - interval '1 second'");
        send();
        assertThat(receiver.told()).hasSize(2);
        as(HOST).get(SCHEDULES + "/" + id).then().body("disabled", equalTo("GONE"));
        assertThat(
                        Database.rows(
                                "select count(*) from report_notice where next_attempt_at is null"))
                .containsExactly("1");
    }

    @Test
    void anAddressThatIsNewIsNotGivenUpForTheOneBefore() {
        String id = id();
        put(as(HOST), id, Schedules.webhook(receiver.address())).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));
        receiver.answers(410);
        receiver.meanwhile(() ->
                Database.execute(
                        "update report_schedule set url = url || 'new' where id = '%s'"
                                .formatted(id)));

        send();

        as(HOST).get(SCHEDULES + "/" + id)
                .then()
                .body("url", endsWith("/new"))
                .body("disabled", nullValue());
        receiver.answers(204);
        receiver.meanwhile(() -> {});
        send();
        send();
        assertThat(receiver.told()).hasSize(2);
    }

    @Test
    void whatARemovedReceiverWasToBeToldHoldsUpNobody() {
        String gone = id();
        put(as(MEMBER), gone, Schedules.webhook(receiver.address())).statusCode(201);
        waiting(gone, 25);
        Database.execute(
                "update report_schedule set disabled = 'GONE' where id = '%s'".formatted(gone));
        String id = id();
        put(as(HOST), id, Schedules.webhook(receiver.address())).statusCode(201);
        fallsDue(id, "2020-07-15");
        order("2020-07-20");
        ready(as(HOST));

        send();

        assertThat(receiver.told()).hasSize(1);
        assertThat(receiver.told().getFirst().body()).contains(id);
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
}
