package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class RepeatedRequestsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void aRepeatedProposalAnswersTheSameIntervention() {
        String key = UUID.randomUUID().toString();
        Response first = propose(key, "");
        Response again = propose("\"" + key + "\"", "");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameKeyWithAnotherPayloadIsRefused() {
        String key = UUID.randomUUID().toString();
        propose(key, "").then().statusCode(201);
        propose(key, ",\"capacity\":1")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:idempotency-key-reused"));
    }

    @Test
    void aRefusalDoesNotUseTheKeyUp() {
        String key = UUID.randomUUID().toString();
        propose(key, ",\"capacity\":-1").then().statusCode(422);
        propose(key, "").then().statusCode(201);
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .body(AnAssociation.proposal(""))
                .post(API + association.path() + "/interventions")
                .then()
                .statusCode(400);
    }

    @Test
    void parallelRepetitionsCreateOnce() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> calls =
                IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> propose(key, "")))
                        .toList();
        Set<String> ids =
                calls.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.statusCode() != 409)
                        .map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                        .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        assertThat(
                        Database.rows(
                                "select count(*) from intervention where association_id = '%s'"
                                        .formatted(association.id())))
                .containsExactly("1");
    }

    @Test
    void aRepeatedAssociationMemberAndReportAnswerThemselves() {
        String number = AnAssociation.organisationNumber();
        String body =
                "{\"organisationNumber\":\"%s\",\"name\":\"x\",\"startsOn\":\"2015-01-01\"}"
                        .formatted(number);
        replayed(Tokens.operator(), "/associations", body, 201);
        replayed(Tokens.operator(), "/associations", body, 200);
        replayed(
                Tokens.operator(),
                "/associations/" + number + "/members",
                """
                {"organisationNumber":"2021005521","name":"FK","party":"FORSAKRINGSKASSAN",
                 "joinedOn":"2015-01-01"}\
                """,
                201);
        replayed(
                Tokens.office(association.id()),
                "/interventions/" + association.intervention() + "/actuals",
                "{\"asOf\":\"2020-06-30\",\"lines\":[{\"costCategory\":\"OVRIGT\",\"actualSek\":1}]}",
                201);
    }

    @Test
    void parallelReportsOfOneYearAreAllCounted() {
        String path = API + "/interventions/" + association.intervention() + "/actuals";
        List<CompletableFuture<Integer>> calls =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(day ->
                                CompletableFuture.supplyAsync(() ->
                                        association
                                                .office()
                                                .body(actuals(day))
                                                .post(path)
                                                .statusCode()))
                        .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(201);
        assertThat(
                        Database.rows(
                                "select actual_ore from financial_line l join financial_year y"
                                        + " using (intervention_id, year) where y.association_id = '%s'"
                                                .formatted(association.id())))
                .containsExactly("800");
    }

    private static String actuals(int day) {
        return """
        {"asOf":"2020-06-0%d","lines":[{"costCategory":"PERSONAL","actualSek":%d}]}\
        """
                .formatted(day, day);
    }

    private Response propose(String key, String more) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(AnAssociation.proposal(more))
                .post(API + association.path() + "/interventions");
    }

    private static void replayed(String token, String path, String body, int status) {
        String key = UUID.randomUUID().toString();
        Response first = keyed(token, key, path, body);
        Response again = keyed(token, key, path, body);
        assertThat(first.statusCode()).isEqualTo(status);
        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private static Response keyed(String token, String key, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + path);
    }
}
