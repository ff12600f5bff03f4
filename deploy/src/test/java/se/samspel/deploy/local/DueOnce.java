package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What services do by themselves is done once, however many instances look for it. */
abstract class DueOnce {

    private static final int EXPORTS = 8;
    private static final int THIS_YEAR = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();

    private static final String SUMS =
            """
            select level, area, population, dimension, movement, month, code, sex, people
            from monthly_figure order by 1, 2, 3, 4, 5, 6, 7, 8
            """;

    private final LocalStack stack;

    DueOnce(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void eachStepOfTheYearIsToldOfOnce() throws IOException, InterruptedException {
        var set =
                request(
                                stack.place().service(Service.FUNDING),
                                "/funding/v1/associations/2220002139/year-wheel-parameters",
                                "office-sodra-dalarna")
                        .header("If-None-Match", "*")
                        .PUT(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"firstBudgetYear\":%d,\"followUps\":\"TERTIAL\",\"ownDays\":[]}"
                                                .formatted(THIS_YEAR - 2)));
        var answer = Http.patiently(set.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        LocalStack.until(
                () -> stack.number(Service.FUNDING, "select count(*) from wheel_reminder") > 5);
        LocalStack.until(stack::isSettled);

        assertThat(
                        stack.rows(
                                Service.FUNDING,
                                """
                                select aggregateid, payload::jsonb ->> 'version' from outbox
                                where type = 'se.samspel.year-wheel.step-due.v1' order by 1, 2
                                """))
                .doesNotHaveDuplicates()
                .hasSize(
                        (int) stack.number(Service.FUNDING, "select count(*) from wheel_reminder"));
    }

    @Test
    void eachFileIsMadeOnceWhicheverInstanceTookTheOrder()
            throws IOException, InterruptedException {
        var instances = stack.instances(Service.REPORTING);
        for (var i = 0; i < EXPORTS; i++) {
            order(instances.get(i % instances.size()));
        }
        var ended = "select count(*) from export_job where ended_at is not null";
        LocalStack.until(() -> stack.number(Service.REPORTING, ended) == EXPORTS);

        var onceMade = "select count(*) from export_job where state = 'DONE' and attempts = 1";
        assertThat(stack.number(Service.REPORTING, onceMade)).isEqualTo(EXPORTS);
    }

    private void order(String instance) throws IOException, InterruptedException {
        var body =
                """
                {"report":"team-report","coverage":"intervention:%s","from":"2019-07-01",
                 "to":"2020-06-30","form":"XLSX"}
                """
                        .formatted(new Canary(stack).intervention());
        var answer =
                Http.patiently(
                        request(instance, "/reporting/v1/exports", "avesta-ame")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    @Test
    void theSumsAreThoseOfARebuildAndItIsDoneOnce() throws IOException, InterruptedException {
        LocalStack.until(this::isSummed);
        var before = stack.rows(Service.REPORTING, SUMS);
        var answer =
                Http.patiently(
                        request(
                                        stack.instances(Service.REPORTING).getLast(),
                                        "/reporting/v1/rebuilds",
                                        "operator")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var done = "select count(*) from rebuild where state = 'DONE' and attempts = 1";
        LocalStack.until(() -> stack.number(Service.REPORTING, done) == 1);
        LocalStack.until(this::isSummed);

        assertThat(before).hasSizeGreaterThan(100);
        assertThat(stack.rows(Service.REPORTING, SUMS)).isEqualTo(before);
        assertThat(stack.number(Service.REPORTING, "select count(*) from rebuild")).isOne();
    }

    private boolean isSummed() {
        return stack.isSettled()
                && stack.number(
                                Service.REPORTING,
                                "select (select count(*) from changed)"
                                        + " + (select count(*) from dirty_month)")
                        == 0;
    }

    private HttpRequest.Builder request(String service, String path, String client)
            throws IOException, InterruptedException {
        return Http.request(service + path)
                .header("Authorization", "Bearer " + stack.token(client))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
