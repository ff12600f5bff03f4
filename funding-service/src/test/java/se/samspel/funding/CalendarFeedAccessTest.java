package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who makes and sees the secret addresses of a calendar, and what a secret opens. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class CalendarFeedAccessTest {

    private static final String API = AnAssociation.API;
    private static final String BODY = "{\"name\":\"Outlook\",\"language\":\"SV\"}";
    private static final List<String> SHOWN =
            List.of(
                    "association",
                    "member",
                    "wheel_parameters",
                    "year_fact",
                    "member_discharge",
                    "board_meeting",
                    "calendar_feed");

    private AnAssociation association;
    private JsonPath feed;

    @BeforeEach
    void aFeed() {
        association = AnAssociation.withMembers();
        feed =
                association
                        .office()
                        .body(BODY)
                        .post(API + association.path() + "/calendar-feeds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
    }

    @Test
    void theOwnOfficeAloneMakesReadsReplacesAndRevokes() {
        AnAssociation other = AnAssociation.registered();
        String one = "/calendar-feeds/" + feed.getString("id");
        String all = association.path() + "/calendar-feeds";
        Map<String, Method> calls =
                Map.of(
                        one,
                        Method.GET,
                        one + "/replacement",
                        Method.POST,
                        one + "/revocation",
                        Method.POST,
                        all,
                        Method.POST,
                        all + "?limit=5",
                        Method.GET);
        calls.forEach((path, method) -> {
            String scope = method == Method.GET ? "funding.read" : "funding.write";
            String without = method == Method.GET ? "funding.write" : "funding.read";
            assertThat(status(method, path, null)).as(path).isEqualTo(401);
            assertThat(
                            status(
                                    method,
                                    path,
                                    Tokens.token(without, Map.of("association", association.id()))))
                    .as(path)
                    .isEqualTo(403);
            assertThat(status(method, path, Tokens.authority(AnAssociation.HOST, scope)))
                    .as(path)
                    .isEqualTo(403);
            assertThat(status(method, path, Tokens.operator())).as(path).isEqualTo(403);
            assertThat(status(method, path, Tokens.office(other.id()))).as(path).isEqualTo(404);
        });
    }

    @Test
    void aSecretShowsRowsOfItsAssociationAloneAndChangesNone() {
        AnAssociation other = AnAssociation.withMembers();
        new ABoard(other).planned(AnAssociation.TODAY, true);
        String meeting = new ABoard(association).held(true);
        new ABoard(association).decided(meeting, 1, "OTHER");
        String caller =
                "subscriber:"
                        + Database.seenBy(
                                        "association:" + association.id(),
                                        "select digest from calendar_feed")
                                .getFirst();
        for (String table : SHOWN) {
            String of = table.equals("association") ? "id" : "association_id";
            assertThat(
                            Database.seenBy(
                                    caller,
                                    "select count(*) from %s where %s <> '%s'"
                                            .formatted(table, of, association.id())))
                    .as(table)
                    .containsExactly("0");
            assertThat(
                            Database.seenBy(
                                    caller,
                                    "with changed as (update %s set version = 9 returning 1)"
                                                    .formatted(table)
                                            + " select count(*) from changed"))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(Database.seenBy(caller, "select count(*) from member")).containsExactly("4");
        assertThat(Database.seenBy(caller, "select count(*) from board_meeting"))
                .containsExactly("1");
        for (String table :
                List.of("meeting_decision", "member_authority", "intervention", "contributions")) {
            assertThat(Database.seenBy(caller, "select count(*) from " + table))
                    .as(table)
                    .containsExactly("0");
        }
    }

    private static int status(Method method, String path, @Nullable String token) {
        var request =
                given().contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "*");
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (method == Method.POST) {
            request.body(BODY);
        }
        return request.request(method, API + path).statusCode();
    }
}
