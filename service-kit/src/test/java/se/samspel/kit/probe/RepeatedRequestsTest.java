package se.samspel.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.kit.probe.Notes.AVESTA;
import static se.samspel.kit.probe.Notes.FK;
import static se.samspel.kit.probe.Notes.as;
import static se.samspel.kit.probe.Notes.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;

/** A change is made once, and only to the version that was read. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RepeatedRequestsTest {

    @Test
    void aRepeatedRequestIsDoneOnceAndAnotherPayloadIsRefused() {
        Map<String, String> once = Headers.once();
        String first =
                as(FK).headers(once)
                        .body("{\"body\":\"a\"}")
                        .post("/probe/v1/notes")
                        .then()
                        .statusCode(201)
                        .header("Idempotency-Replayed", nullValue())
                        .extract()
                        .path("id");
        as(FK).header("Idempotency-Key", "\"" + once.get("Idempotency-Key") + "\"")
                .body("{\"body\":\"a\"}")
                .post("/probe/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        as(FK).headers(once)
                .body("{\"body\":\"b\"}")
                .post("/probe/v1/notes")
                .then()
                .statusCode(422);
        as(FK).body("{\"body\":\"b\"}").post("/probe/v1/notes").then().statusCode(400);
        as(AVESTA)
                .headers(once)
                .body("{\"body\":\"a\"}")
                .post("/probe/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aRefusalLeavesNoClaimBehind() {
        Map<String, String> once = Headers.once();
        for (int i = 0; i < 2; i++) {
            as(FK).headers(once)
                    .body("{\"body\":\"refused\"}")
                    .post("/probe/v1/notes")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void parallelDuplicatesGiveOneResource() throws Exception {
        Map<String, String> once = Headers.once();
        Callable<String> call =
                () ->
                        as(FK).headers(once)
                                .body("{\"body\":\"parallel\"}")
                                .post("/probe/v1/notes")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids = threads.invokeAll(java.util.Collections.nCopies(8, call));
            var distinct = new java.util.HashSet<String>();
            for (var id : ids) {
                distinct.add(id.get());
            }
            assertThat(distinct).hasSize(1);
        }
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = created(FK);
        String path = "/probe/v1/notes/" + id + "/revision";
        String body = "{\"body\":\"final\"}";

        as(FK).headers(Headers.once()).body(body).post(path).then().statusCode(428);
        as(FK).headers(Headers.once())
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        as(FK).headers(Headers.once())
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(FK).headers(Headers.once())
                .header("If-Match", "\"2\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(409)
                .body("state", equalTo("FINAL"))
                .body("allowedMoves", hasSize(0));
    }
}
