package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
 * act is repeated with its key until it is answered. Where several instances are named, it is sent
 * to all of them at once, and they answer with the same.
 */
final class PushedReferrals {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final String NUMBER = "199001012385";
    private static final int CALLERS = 8;
    private static final int RECEIVED_ONE_IN = 8;
    private static final long LONGEST_MINUTES = 8;

    private final LocalStack stack;
    private final String participant;
    private final List<String> referral;
    private final LocalDate submittedOn;
    private final Queue<String> submittedIds = new ConcurrentLinkedQueue<>();
    private final Queue<String> receivedIds = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final ExecutorService senders =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final KeptTokens tokens;

    PushedReferrals(LocalStack stack) {
        this(stack, List.of(stack.place().service(Service.REFERRAL)), TODAY);
    }

    /**
     * @param instances addresses of referral-service
     */
    PushedReferrals(LocalStack stack, List<String> instances, LocalDate submittedOn) {
        this.stack = stack;
        this.participant = stack.api(Service.PARTICIPANT);
        this.referral = instances.stream().map(each -> each + "/referral/v1").toList();
        this.submittedOn = submittedOn;
        this.tokens = new KeptTokens(stack);
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
        var submission = known().submission();
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

    void push(String submission, boolean received) {
        try {
            if (failed.get() == null) {
                var id = id("region-dalarna", atReferral("/referrals"), submission);
                submittedIds.add(id);
                if (received) {
                    call(
                            "avesta-ame",
                            atReferral("/referrals/" + id + "/reception"),
                            "{\"receivedOn\":\"%s\"}".formatted(TODAY));
                    receivedIds.add(id);
                }
                done.incrementAndGet();
            }
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            failed.compareAndSet(null, e);
        }
    }

    private List<String> atReferral(String path) {
        return referral.stream().map(each -> each + path).toList();
    }

    /**
     * The person as the Region knows it, and bodies that it may send about it any number of times.
     */
    record Known(String person, String disclosure, String submission) {}

    Known known() throws IOException, InterruptedException {
        var person =
                id(
                        "region-dalarna",
                        List.of(participant + "/participants"),
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"protection\":\"NONE\"}"
                                .formatted(NUMBER));
        var atPerson = participant + "/participants/" + person;
        var waiver = id("region-dalarna", List.of(atPerson + "/waivers"), form());
        var disclosure =
                "{\"waiverId\":\"%s\",\"recipient\":\"2120002304.ame\",\"disclosedOn\":\"%s\"}"
                        .formatted(waiver, submittedOn);
        var disclosed = id("region-dalarna", List.of(atPerson + "/disclosures"), disclosure);
        var submission =
                "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"submittedOn\":\"%s\"}"
                        .formatted(intervention(), disclosed, submittedOn);
        return new Known(person, disclosure, submission);
    }

    private String form() {
        return """
        {"signedOn":"%s","validUntil":"%s","edges":[
         {"discloser":"2321000180","recipient":"2120002304.ame",
          "purpose":"COORDINATED_REHABILITATION","categories":["IDENTITY","NEED"]},
         {"discloser":"2120002304.ame","recipient":"2321000180",
          "purpose":"COORDINATED_REHABILITATION","categories":["CASE_STATUS"]}]}
        """
                .formatted(submittedOn, submittedOn.plusYears(1));
    }

    private String intervention() throws IOException, InterruptedException {
        var url = stack.api(Service.FUNDING) + "/interventions?name=Samverkansteam%20Avesta";
        var answer = stack.get(url, stack.token("region-dalarna"));
        return Json.parse(answer.body()).path("items").get(0).path("id").asText();
    }

    private String id(String client, List<String> urls, String body)
            throws IOException, InterruptedException {
        return Json.parse(call(client, urls, body)).path("id").asText();
    }

    /** With one key, whichever of the addresses it is sent to. */
    private String call(String client, List<String> urls, String body)
            throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString();
        if (urls.size() == 1) {
            return answer(client, urls.getFirst(), key, body);
        }
        var sent =
                urls.stream()
                        .map(url ->
                                CompletableFuture.supplyAsync(
                                        () -> answerUnchecked(client, url, key, body), senders))
                        .toList();
        var answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().map(each -> Json.parse(each).path("id").asText()).distinct())
                .hasSize(1);
        return answers.getFirst();
    }

    private String answerUnchecked(String client, String url, String key, String body) {
        try {
            return answer(client, url, key, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From version 1 where a version is asked for. */
    private String answer(String client, String url, String key, String body)
            throws IOException, InterruptedException {
        Supplier<HttpRequest> request =
                () ->
                        Http.request(url)
                                .header("Authorization", "Bearer " + tokens.of(client))
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
                return answer.body();
            }
            Pause.millis(200);
        }
    }
}
