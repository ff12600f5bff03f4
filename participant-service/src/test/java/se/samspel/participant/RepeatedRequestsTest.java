package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** The same request again does nothing again. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RepeatedRequestsTest {

    private static final String PARTICIPANTS = ACase.API + "/participants";

    @Test
    void aRepeatedRegistrationAnswersTheSame() {
        String key = UUID.randomUUID().toString();
        String body = ACase.registration(People.next(), "NONE");
        Response first = with(ACase.REGION, key).body(body).post(PARTICIPANTS);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        with(ACase.REGION, "\"" + key + "\"")
                .body(body)
                .post(PARTICIPANTS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void anotherPayloadUnderTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        with(ACase.REGION, key)
                .body(ACase.registration(People.next(), "NONE"))
                .post(PARTICIPANTS)
                .then()
                .statusCode(201);
        with(ACase.REGION, key)
                .body(ACase.registration(People.next(), "NONE"))
                .post(PARTICIPANTS)
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        ACase enrolled = ACase.enrolled();
        String url = ACase.API + "/enrolments/" + enrolled.enrolmentId + "/correction";
        with(ACase.AME, key)
                .header("If-Match", "\"9\"")
                .body("{\"reason\":\"Fel\"}")
                .post(url)
                .then()
                .statusCode(412);
        with(ACase.AME, key)
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Fel\"}")
                .post(url)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void everyCreatingCallAndTransitionCanBeRepeatedAndShowsTheResourceAsItIsNow() {
        ACase person = ACase.accepted();
        twice(
                ACase.REGION,
                "/participants/" + person.participantId + "/waivers",
                ACase.form("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY),
                201);
        twice(
                ACase.REGION,
                "/participants/" + person.participantId + "/disclosures",
                "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                        .formatted(person.waiverId, ACase.AME, ACase.SUBMITTED),
                201);
        person.enrolmentId =
                twice(
                        ACase.AME,
                        "/enrolments",
                        """
                        {"referralId":"%s","startedOn":"%s","startedInGroup":true}\
                        """
                                .formatted(person.referralId, ACase.STARTED),
                        201);
        String enrolment = "/enrolments/" + person.enrolmentId;
        twice(ACase.AME, enrolment + "/follow-up-consent", "{\"refusedOn\":\"2020-01-01\"}", 201);
        twice(
                ACase.AME,
                enrolment + "/situations",
                """
                {"at":"AFTER","measuredOn":"%s","incomeSources":[],"occupations":[]}\
                """
                        .formatted(ACase.TODAY),
                201);
        twice(
                ACase.AME,
                enrolment + "/exit",
                "{\"endedOn\":\"%s\",\"exitReason\":\"OVRIGT\",\"earlyDropout\":true}"
                        .formatted(ACase.TODAY),
                200);
        twice(ACase.AME, enrolment + "/correction", "{\"reason\":\"Fel person\"}", 200);
        twice(ACase.REGION, "/waivers/" + person.waiverId + "/withdrawal", "{}", 200);
        assertThat(
                        Database.rows(
                                """
                                select count from anonymous_count where intervention_id = '%s'\
                                """
                                        .formatted(person.interventionId)))
                .containsExactly("0");
    }

    private static String twice(String who, String path, String body, int status) {
        String key = UUID.randomUUID().toString();
        with(who, key)
                .header("If-Match", "*")
                .body(body)
                .post(ACase.API + path)
                .then()
                .statusCode(status)
                .header("Idempotency-Replayed", nullValue());
        return with(who, key)
                .header("If-Match", "*")
                .body(body)
                .post(ACase.API + path)
                .then()
                .statusCode(status)
                .header("Idempotency-Replayed", "true")
                .extract()
                .path("id");
    }

    @Test
    void parallelDuplicatesMakeOneParticipant() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = ACase.registration(People.next(), "NONE");
        List<Response> answers =
                parallel(6, () -> with(ACase.REGION, key).body(body).post(PARTICIPANTS));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
    }

    @Test
    void parallelRegistrationsOfOneNumberMakeOneParticipant() throws Exception {
        String body = ACase.registration(People.next(), "NONE");
        List<Response> answers =
                parallel(
                        6,
                        () ->
                                with(ACase.REGION, UUID.randomUUID().toString())
                                        .body(body)
                                        .post(PARTICIPANTS));
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    }

    @Test
    void parallelEnrolmentsOfOneReferralMakeOne() throws Exception {
        ACase accepted = ACase.accepted();
        List<Response> answers = parallel(4, () -> accepted.tryEnrolling(ACase.STARTED));
        assertThat(answers.stream().map(Response::statusCode).sorted())
                .containsExactly(201, 409, 409, 409);
    }

    private static List<Response> parallel(int times, Callable<Response> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            return pool.invokeAll(Stream.generate(() -> call).limit(times).toList()).stream()
                    .map(RepeatedRequestsTest::answer)
                    .toList();
        }
    }

    private static Response answer(Future<Response> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification with(String who, String key) {
        return given().auth()
                .oauth2(Tokens.authority(who))
                .contentType("application/json")
                .headers(Headers.acting())
                .header("Idempotency-Key", key);
    }
}
