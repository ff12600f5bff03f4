package se.samspel.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** A reader that waits for events, or keeps a stream of them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class FeedWaitTest {

    private static final String WAITING_IN_A_TRANSACTION =
            "select state from pg_stat_activity where usename = 'service_app'"
                    + " and state like 'idle in transaction%'"
                    + " and now() - state_change > interval '300 milliseconds'";

    @TestHTTPResource("/referral/v1/events")
    URI events;

    @Test
    void aReaderThatWaitsIsAnsweredAsSoonAsThereIsAnEvent() {
        UUID intervention = Setting.intervention();
        String end = FeedEnds.of(AME);
        var waiting = CompletableFuture.supplyAsync(() -> feed(AME, "&wait=30&after=" + end));
        stillWaits(waiting, 500);
        Instant sent = Instant.now();
        String id = submitted(intervention);
        JsonPath answer = waiting.join();
        assertThat(answer.getList("items.subject")).containsExactly(id);
        assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aReaderThatHasWaitedInVainGoesOnFromWhereItStood() {
        String end = FeedEnds.of(REGION);
        Instant asked = Instant.now();
        JsonPath answer = feed(REGION, "&wait=1&after=" + end);
        assertThat(answer.getList("items")).isEmpty();
        assertThat(answer.getString("next")).isEqualTo(end);
        assertThat(Duration.between(asked, Instant.now())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void whileItWaitsItHoldsNoTransaction() {
        String end = FeedEnds.of(REGION);
        var waiting = CompletableFuture.supplyAsync(() -> feed(REGION, "&wait=4&after=" + end));
        for (int asked = 0; asked < 11; asked++) {
            stillWaits(waiting, 200);
            assertThat(Database.rows(WAITING_IN_A_TRANSACTION)).isEmpty();
        }
        assertThat(waiting.join().getList("items")).isEmpty();
    }

    @Test
    void aFilterLetsItsTypesAndInterventionsPassAlone() {
        String start = FeedEnds.of(AME);
        UUID intervention = Setting.intervention();
        UUID other = Setting.intervention();
        String id = submitted(intervention);
        String otherId = submitted(other);
        Calls.as(AME).move(id, "reception", HandlingTest.on("receivedOn", TODAY));
        Eventually.holds(() -> assertThat(subjects(start, "")).containsExactly(id, otherId, id));
        assertThat(subjects(start, "&interventionId=" + other)).containsExactly(otherId);
        assertThat(subjects(start, "&interventionId=" + other + "&interventionId=" + intervention))
                .hasSize(3);
        String received = "&type=se.samspel.referral.received.v1";
        assertThat(subjects(start, received)).containsExactly(id);
        assertThat(subjects(start, received + "&interventionId=" + other)).isEmpty();
        assertThat(subjects(start, "&limit=1&type=se.samspel.referral.submitted.v1"))
                .containsExactly(id);
    }

    @Test
    void aFilterThatLetsNothingPassMovesOn() {
        String start = FeedEnds.of(AME);
        String id = submitted(Setting.intervention());
        Eventually.holds(() -> assertThat(subjects(start, "")).containsExactly(id));
        JsonPath none = feed(AME, "&type=se.samspel.nothing.v1&after=" + start);
        assertThat(none.getList("items")).isEmpty();
        assertThat(none.getString("next")).isEqualTo(FeedEnds.of(AME));
    }

    @Test
    void whatIsNoFilterIsRefused() {
        for (String wrong :
                List.of("interventionId=17", "wait=31", "wait=-1", "type=" + "x".repeat(101))) {
            Calls.as(AME).get("/events?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void aStreamGoesOnWhereTheLastOneEnded() throws Exception {
        String start = FeedEnds.of(AME);
        List<String> lines = new ArrayList<>();
        UUID intervention = Setting.intervention();
        String first = submitted(intervention);
        try (Stream<String> stream = stream(Tokens.authority(AME), start)) {
            var reading = stream.iterator();
            readEvent(reading, lines);
            String second = submitted(intervention);
            readEvent(reading, lines);
            assertThat(subjects(lines)).containsExactly(first, second);
        }
        assertThat(lines).contains("event: se.samspel.referral.submitted.v1");
        String firstId = lines.stream().filter(line -> line.startsWith("id: ")).findFirst().get();
        List<String> again = new ArrayList<>();
        try (Stream<String> stream = stream(Tokens.authority(AME), firstId.substring(4))) {
            readEvent(stream.iterator(), again);
        }
        assertThat(subjects(again)).containsExactly(subjects(lines).get(1));
    }

    @Test
    @Timeout(30)
    void aStreamEndsWithItsToken() throws Exception {
        Instant opened = Instant.now();
        String token = Tokens.lasting(Duration.ofSeconds(2), AME);
        try (Stream<String> stream = stream(token, FeedEnds.of(AME))) {
            assertThat(stream.filter(line -> line.startsWith("data"))).isEmpty();
        }
        // A token ends with a whole second.
        assertThat(Duration.between(opened, Instant.now())).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void anAuthorityHasSoManyStreamsAndNoMore() throws Exception {
        String end = FeedEnds.of(REGION);
        List<Stream<String>> open = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                Stream<String> stream = stream(Tokens.authority(REGION), end);
                assertThat(stream.iterator().next()).isEqualTo("retry: 1000");
                open.add(stream);
            }
            given().auth()
                    .oauth2(Tokens.authority(REGION))
                    .header("Accept", "text/event-stream")
                    .get("/referral/v1/events")
                    .then()
                    .statusCode(429);
        } finally {
            open.forEach(Stream::close);
        }
    }

    private static void stillWaits(CompletableFuture<JsonPath> reader, long millis) {
        assertThatThrownBy(() -> reader.get(millis, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
    }

    private static void readEvent(java.util.Iterator<String> reading, List<String> lines) {
        String line = "";
        while (!line.startsWith("data: ")) {
            line = reading.next();
            lines.add(line);
        }
    }

    private static List<String> subjects(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> JsonPath.from(line.substring(6)).getString("subject"))
                .toList();
    }

    private Stream<String> stream(String token, String lastEventId) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(events)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .header("Last-Event-ID", lastEventId)
                        .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");
        return answer.body();
    }

    private static String submitted(UUID intervention) {
        return Calls.as(REGION).submit(intervention, SignedWaiver.valid(), TODAY.toString());
    }

    private static List<String> subjects(String after, String query) {
        return feed(AME, query + "&after=" + after).getList("items.subject");
    }

    private static JsonPath feed(String authority, String query) {
        String limit = query.contains("limit=") ? "" : "&limit=100";
        return Calls.as(authority)
                .get("/events?" + (limit + query).substring(1))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
