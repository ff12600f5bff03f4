package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A protected person sent the whole way through a running stack by named handlers: registered at
 * the region, referred, received, enrolled at the team, and out again.
 */
final class Canary {

    static final String NUMBER = "198605312381";
    static final String MUNICIPALITY = "2584";
    static final String NAME = "Kanariefågelsson";

    /** How it begins: stands there too where the rest has been written in another encoding. */
    static final String NAME_IN_ASCII = "Kanarief";

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private static final String REGION = "region-dalarna";
    private static final String TEAM = "avesta-ame";

    private final LocalStack stack;
    private final String participantApi;
    private final String referralApi;
    private final String region;
    private final String team;

    /** What must stand nowhere: the number as it may be written, the name, the municipality. */
    static List<String> words() {
        var tenDigits = NUMBER.substring(2);
        return List.of(
                tenDigits,
                tenDigits.substring(0, 6) + "-" + tenDigits.substring(6),
                NUMBER.substring(0, 8) + "-" + NUMBER.substring(8),
                NAME,
                NAME_IN_ASCII,
                "\"" + MUNICIPALITY + "\"",
                "," + MUNICIPALITY + ",",
                "," + MUNICIPALITY + ")",
                "(" + MUNICIPALITY + ",");
    }

    /** Names a handler at either authority first. */
    Canary(LocalStack stack) throws IOException, InterruptedException {
        this.stack = stack;
        this.participantApi = stack.api(Service.PARTICIPANT);
        this.referralApi = stack.api(Service.REFERRAL);
        this.region = handler(REGION, "handler-r");
        this.team = handler(TEAM, "handler-t");
    }

    private String handler(String client, String staffId) throws IOException, InterruptedException {
        var token = stack.run("token", client, "--handler", staffId).output().strip();
        var named = HttpRequest.BodyPublishers.ofString("{\"handlers\":[\"" + staffId + "\"]}");
        var request = acting(participantApi + "/protected-handlers", token);
        request.header("If-None-Match", "*").PUT(named);
        assertThat(Http.patiently(request.build()).statusCode()).isIn(201, 412);
        return token;
    }

    /** Returns the enrolment's id at the team. */
    String fly() throws IOException, InterruptedException {
        var person =
                id(
                        region,
                        participantApi + "/participants",
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"municipalityCode\":\"%s\",\"protection\":\"SKYDDAD_FOLKBOKFORING\"}"
                                .formatted(NUMBER, MUNICIPALITY));
        var waiver = id(region, participantApi + "/participants/" + person + "/waivers", form());
        var disclosure =
                id(
                        region,
                        participantApi + "/participants/" + person + "/disclosures",
                        "{\"waiverId\":\"%s\",\"recipient\":\"2120002304.ame\",\"disclosedOn\":\"%s\"}"
                                .formatted(waiver, TODAY));
        var referral =
                id(
                        region,
                        referralApi + "/referrals",
                        "{\"interventionId\":\"%s\",\"disclosureId\":\"%s\",\"need\":\"%s behöver stöd\",\"submittedOn\":\"%s\"}"
                                .formatted(intervention(), disclosure, NAME, TODAY));
        return received(referral);
    }

    private String received(String referral) throws IOException, InterruptedException {
        var path = referralApi + "/referrals/" + referral;
        move(path + "/reception", "{\"receivedOn\":\"%s\"}".formatted(TODAY));
        move(
                path + "/responses",
                "{\"response\":\"ACCEPTED\",\"respondedOn\":\"%s\",\"queuedOn\":\"%s\"}"
                        .formatted(TODAY, TODAY));
        var enrolment =
                id(
                        team,
                        participantApi + "/enrolments",
                        "{\"referralId\":\"%s\",\"startedOn\":\"%s\",\"startedInGroup\":false}"
                                .formatted(referral, TODAY));
        var started = participantApi + "/enrolments/" + enrolment;
        id(team, started + "/follow-up-consent", "{\"signedOn\":\"%s\"}".formatted(TODAY));
        move(
                started + "/exit",
                "{\"endedOn\":\"%s\",\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false}"
                        .formatted(TODAY));
        return enrolment;
    }

    String intervention() throws IOException, InterruptedException {
        var url = stack.api(Service.FUNDING) + "/interventions?name=Samverkansteam%20Avesta";
        return Json.parse(stack.get(url, team).body()).path("items").get(0).path("id").asText();
    }

    private static String form() {
        return """
        {"signedOn":"%s","validUntil":"%s","signedBy":"%s","edges":[
         {"discloser":"2321000180","recipient":"2120002304.ame",
          "purpose":"COORDINATED_REHABILITATION","categories":["IDENTITY","CONTACT","NEED"]}]}
        """
                .formatted(TODAY, TODAY.plusYears(1), NAME);
    }

    private String id(String token, String url, String body)
            throws IOException, InterruptedException {
        return whenKnown(() -> acting(url, token).POST(HttpRequest.BodyPublishers.ofString(body)))
                .path("id")
                .asText();
    }

    /** A transition by the team from the version that the object has now. */
    private void move(String url, String body) throws IOException, InterruptedException {
        var object = url.substring(0, url.lastIndexOf('/'));
        whenKnown(() ->
                acting(url, team)
                        .header("If-Match", tag(object))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String tag(String url) {
        try {
            return Http.patiently(acting(url, team).GET().build())
                    .headers()
                    .firstValue("ETag")
                    .orElse("*");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a call refers to may still be under way: asked again for as long as that is so. */
    private static JsonNode whenKnown(java.util.function.Supplier<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + 30_000_000_000L;
        while (true) {
            HttpResponse<String> answer = Http.patiently(request.get().build());
            boolean underWay = answer.statusCode() == 409 || answer.statusCode() == 404;
            if (!underWay || System.nanoTime() > deadline) {
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
                return Json.parse(answer.body());
            }
            Pause.millis(200);
        }
    }

    private static HttpRequest.Builder acting(String url, String token) {
        return Http.request(url)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Samspel-Acting-Unit", "unit-1")
                .header("Samspel-Purpose", "CASE_HANDLING")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
