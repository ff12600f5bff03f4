package se.samspel.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.samspel.kit.probe.Notes.AVESTA;
import static se.samspel.kit.probe.Notes.FK;
import static se.samspel.kit.probe.Notes.as;
import static se.samspel.kit.probe.Notes.created;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class RequestsTest {

    @Test
    void whatIsCreatedCanBeReadByItsOwnerAlone() {
        String id = created(FK);

        as(FK).get("/probe/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
        as(AVESTA).get("/probe/v1/notes/" + id).then().statusCode(404);
        String forgotten = "select id from note where id = '" + id + "'";
        assertThat(Database.seenBy("authority:" + FK, forgotten)).containsExactly(id);
        assertThat(Database.seenBy("authority:" + AVESTA, forgotten)).isEmpty();
        assertThat(Database.seenBy("", forgotten)).isEmpty();
    }

    @Test
    void aMissingTokenAScopeTooFewAndBothClaimsAreRefused() {
        given().headers(Headers.acting())
                .get("/probe/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:samspel:problem:unauthorized"));
        given().auth()
                .oauth2(Tokens.authority(FK, "report.read"))
                .headers(Headers.acting())
                .get("/probe/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(
                        Tokens.token(
                                List.of("samspel-probe"),
                                "referral.read",
                                Map.of("authority", FK, "association", "2220002139")))
                .headers(Headers.acting())
                .get("/probe/v1/notes")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:samspel:problem:two-caller-kinds"));
    }

    @Test
    void anAudienceOfAnotherApiIsRefused() {
        given().auth()
                .oauth2(
                        Tokens.token(
                                List.of("samspel-elsewhere"),
                                "referral.read",
                                Map.of("authority", FK)))
                .headers(Headers.acting())
                .get("/probe/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void whoActsMustBeSaidAndNeverByIdentityNumber() {
        given().auth()
                .oauth2(Tokens.authority(FK))
                .header("Accept-Language", "en")
                .get("/probe/v1/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:samspel:problem:acting-headers"))
                .body("errors.pointer", hasItem("Samspel-Acting-User"));
        as(FK).header("Samspel-Acting-User", "194001042383")
                .get("/probe/v1/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void badJsonIsRefusedWithWhereAndWhat() {
        for (String body :
                List.of(
                        "{\"body\":\"x\",\"extra\":1}",
                        "{\"body\":\"x\",\"body\":\"y\"}",
                        "{\"body\":5}",
                        "{\"body\":\"a\\u200Bb\"}",
                        "{\"body\":\"\"}",
                        "{\"body\":null}",
                        "{",
                        "null",
                        "")) {
            as(FK).headers(Headers.once())
                    .body(body)
                    .post("/probe/v1/notes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("title", notNullValue())
                    .body("instance", equalTo("/probe/v1/notes"));
        }
        as(FK).headers(Headers.once())
                .body("{\"body\":\"x\",\"amountSek\":1.234}")
                .post("/probe/v1/notes")
                .then()
                .statusCode(422);
        as(FK).headers(Headers.once())
                .body("{\"body\":\"x\",\"extra\":1}")
                .post("/probe/v1/notes")
                .then()
                .body("errors[0].pointer", equalTo("/extra"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void listsArePagedWithAbsoluteLinks() {
        String authority = "2120000142";
        for (int i = 0; i < 3; i++) {
            created(authority);
        }
        as(authority)
                .get("/probe/v1/notes?limit=2&total=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("_meta.totalRecords", equalTo(3))
                .body("_links.next", startsWith("http"))
                .body("_links.prev", nullValue());
        as(authority)
                .get("/probe/v1/notes?page=9")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(authority).get("/probe/v1/notes?page=0").then().statusCode(400);
        as(authority).get("/probe/v1/notes?page=one").then().statusCode(400);
        as(authority).get("/probe/v1/notes?limit=101").then().statusCode(400);
        as(authority).get("/probe/v1/notes?page=1000&limit=100").then().statusCode(400);
    }

    @Test
    void noVariantOfAPathOpensWhatAnotherCloses() {
        for (String path :
                List.of(
                        "/probe/v1/notes;x",
                        "/probe/v1/notes%3Bx",
                        "/probe/v1//notes",
                        "/probe/v1/notes%2F",
                        "/probe/v1/..;/v1/notes")) {
            int status =
                    given().urlEncodingEnabled(false)
                            .headers(Headers.acting())
                            .get(path)
                            .statusCode();
            assertThat(status).as(path).isIn(400, 401, 404);
        }
    }

    @Test
    void aChangeIsOneTransactionOfFewStatements() {
        var statements = Statements.during(() -> created(FK));

        // set_config, claim, insert, log, outbox; begin and commit travel beside them
        assertThat(statements).hasSize(5);
    }

    @Test
    void anEventLeavesWithItsTransactionAsACloudEvent() {
        String id = created(FK);

        var record = Topics.await("samspel.referral.v1", 1, id).getFirst();
        assertThat(Topics.header(record, "ce_type")).isEqualTo("se.samspel.note.written.v1");
        assertThat(Topics.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(Topics.header(record, "ce_id")).version()).isEqualTo(7);
        assertThat(Topics.header(record, "ce_traceparent")).startsWith("00-");
        assertThat(Topics.text(record)).contains("\"version\":1");
    }

    @Test
    void theApiDescribesItselfToAnyone() {
        given().get("/probe/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("samspel-probe"));
        String openApi =
                given().get("/probe/v1/openapi.yaml").then().statusCode(200).extract().asString();
        assertThat(openApi).contains("openapi: 3.1").contains("\n  /api-info:");
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/probe/v1/nowhere").then().statusCode(404);
    }
}
