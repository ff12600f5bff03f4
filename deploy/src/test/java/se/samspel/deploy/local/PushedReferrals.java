package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Region refers one person many times over, and the team receives every eighth referral: each
 * act is repeated with its key until it is answered.
 */
final class PushedReferrals {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final String NUMBER = "199001012385";
    private static final int CALLERS = 8;
    private static final int RECEIVED_ONE_IN = 8;
    private static final long LONGEST_MINUTES = 8;

    private final LocalStack stack;
    private final String participant;
    private final String referral;
    private final Queue<String> submittedIds = new ConcurrentLinkedQueue<>();
    private final Queue<String> receivedIds = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final KeptTokens tokens = new KeptTokens();

    PushedReferrals(LocalStack stack) {
        this.stack = stack;
        this.participant = stack.place().service(Service.PARTICIPANT) + "/participant/v1";
        this.referral = stack.place().service(Service.REFERRAL) + "/referral/v1";
    }

    int done() {
        var fault = failed.get();
        if (fault != null) {
            throw new AssertionError("a call failed for good", fault);
        }
        return done.get();
    }

    /** Ids of those that were answered. */
    Collection<String> submitted() {
        return List.copyOf(submittedIds);
    }

    Collection<String> received() {
        return List.copyOf(receivedIds);
    }

    void begin(int referrals) throws IOException, InterruptedException {
        var submission =
                "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"submittedOn\":\"%s\"}"
                        .formatted(intervention(), disclosure(), TODAY);
        for (var i = 0; i < referrals; i++) {
            var received = i % RECEIVED_ONE_IN == 0;
            callers.execute(() -> push(submission, received));
        }
        callers.shutdown();
    }

    void await() throws InterruptedException {
        assertThat(callers.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        done();
    }

    private void push(String submission, boolean received) {
        try {
            if (failed.get() == null) {
                var id = id("region-dalarna", referral + "/referrals", submission);
                submittedIds.add(id);
                if (received) {
                    call(
                            "avesta-ame",
                            referral + "/referrals/" + id + "/reception",
                            "{\"receivedOn\":\"%s\"}".formatted(TODAY));
                    receivedIds.add(id);
                }
                done.incrementAndGet();
            }
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            failed.compareAndSet(null, e);
        }
    }

    private String disclosure() throws IOException, InterruptedException {
        var person =
                id(
                        "region-dalarna",
                        participant + "/participants",
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"protection\":\"NONE\"}"
                                .formatted(NUMBER));
        var waiver =
                id("region-dalarna", participant + "/participants/" + person + "/waivers", form());
        return id(
                "region-dalarna",
                participant + "/participants/" + person + "/disclosures",
                "{\"waiverId\":\"%s\",\"recipient\":\"2120002304.ame\",\"disclosedOn\":\"%s\"}"
                        .formatted(waiver, TODAY));
    }

    private static String form() {
        return """
        {"signedOn":"%s","validUntil":"%s","edges":[
         {"discloser":"2321000180","recipient":"2120002304.ame",
          "purpose":"COORDINATED_REHABILITATION","categories":["IDENTITY","NEED"]},
         {"discloser":"2120002304.ame","recipient":"2321000180",
          "purpose":"COORDINATED_REHABILITATION","categories":["CASE_STATUS"]}]}
        """
                .formatted(TODAY, TODAY.plusYears(1));
    }

    private String intervention() throws IOException, InterruptedException {
        var url =
                stack.place().service(Service.FUNDING)
                        + "/funding/v1/interventions?name=Samverkansteam%20Avesta";
        var answer = stack.get(url, stack.token("region-dalarna"));
        return Json.parse(answer.body()).path("items").get(0).path("id").asText();
    }

    private String id(String client, String url, String body)
            throws IOException, InterruptedException {
        return Json.parse(call(client, url, body).body()).path("id").asText();
    }

    /** With one key, from version 1 where a version is asked for. */
    private HttpResponse<String> call(String client, String url, String body)
            throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString();
        Supplier<HttpRequest> request =
                () ->
                        Http.request(url)
                                .header("Authorization", "Bearer " + token(client))
                                .header("Content-Type", "application/json")
                                .header("Samspel-Acting-User", "handler-1")
                                .header("Samspel-Acting-Unit", "unit-1")
                                .header("Samspel-Purpose", "CASE_HANDLING")
                                .header("Idempotency-Key", key)
                                .header("If-Match", "\"1\"")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build();
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            var answer = Http.patiently(request.get());
            var again = answer.statusCode() == 409 || answer.statusCode() >= 500;
            if (!again || System.nanoTime() > deadline) {
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
                return answer;
            }
            Pause.millis(200);
        }
    }

    private String token(String client) {
        try {
            return tokens.token(client, stack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asked for again after two minutes; they last five. */
    private static final class KeptTokens {

        private static final long KEPT = TimeUnit.MINUTES.toNanos(2);

        private record Kept(String token, long until) {}

        private final Map<String, Kept> byClient = new HashMap<>();

        synchronized String token(String client, LocalStack stack)
                throws IOException, InterruptedException {
            var kept = byClient.get(client);
            if (kept == null || System.nanoTime() > kept.until()) {
                kept = new Kept(stack.token(client), System.nanoTime() + KEPT);
                byClient.put(client, kept);
            }
            return kept.token();
        }
    }
}
