package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who keeps and who reads what governs an association. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GovernanceAccessTest {

    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private AnAssociation association;
    private AGovernedAssociation governed;

    @BeforeEach
    void oneOfEachKind() {
        association = AnAssociation.withMembers();
        governed = new AGovernedAssociation(association);
        add("statutes", AGovernedAssociation.statutes("2019-04-01", ""));
        add("local-agreements", AGovernedAssociation.agreement(AnAssociation.FK, AnAssociation.AF));
        add(
                "board/seats",
                AGovernedAssociation.seat(AnAssociation.FK, "LEDAMOT", "fk-1", "EMPLOYEE_FK"));
        add("board/offices", AGovernedAssociation.office("CHAIR", id("board/seats")));
        add("staff-roles", AGovernedAssociation.staffRole("staff-1"));
        add("auditors", AGovernedAssociation.auditor(AnAssociation.FK, AnAssociation.AF));
    }

    private void add(String place, String body) {
        bodies.put(place, body);
        ids.put(place, governed.added(place, body));
    }

    private String id(String place) {
        return ids.getOrDefault(place, "");
    }

    private List<String> reads() {
        var reads =
                new ArrayList<>(
                        List.of(
                                "statutes/in-force",
                                "area-findings",
                                "board",
                                "board/chair-rotation",
                                "auditor-findings"));
        for (String place : bodies.keySet()) {
            reads.add(place);
            reads.add(place + "/" + id(place));
        }
        return reads;
    }

    @Test
    void membersTheOfficeAndTheOperatorRead() {
        for (String read : reads()) {
            for (String token :
                    List.of(
                            Tokens.authority(AnAssociation.HOST),
                            Tokens.office(association.id()),
                            Tokens.operator())) {
                assertStatus(200, AnAssociation.as(token).get(governed.url(read)), read);
            }
        }
    }

    @Test
    void strangersFindNothingAndWithoutTokenOrScopeNobodyReads() {
        AnAssociation other = AnAssociation.withMembers();
        for (String read : reads()) {
            String url = governed.url(read);
            assertStatus(404, other.office().get(url), read);
            assertStatus(404, AnAssociation.authority("2120002254").get(url), read);
            assertStatus(401, given().get(url), read);
            String scopeless = Tokens.authority(AnAssociation.HOST, "referral.read");
            assertStatus(403, AnAssociation.as(scopeless).get(url), read);
        }
    }

    @Test
    void theOwnOfficeAloneAdds() {
        AnAssociation other = AnAssociation.withMembers();
        bodies.forEach((place, body) -> {
            String url = governed.url(place);
            assertStatus(404, other.office().body(body).post(url), place);
            for (String token : noOffices()) {
                assertStatus(403, AnAssociation.as(token).body(body).post(url), place);
            }
            Response withoutToken = given().contentType("application/json").body(body).post(url);
            assertStatus(401, withoutToken, place);
        });
    }

    @Test
    void theOwnOfficeAloneChanges() {
        AnAssociation other = AnAssociation.withMembers();
        AGovernedAssociation stranger = new AGovernedAssociation(other);
        bodies.forEach((place, body) -> {
            String record = place + "/" + id(place);
            String url = governed.url(record);
            assertStatus(404, other.office().header("If-Match", "*").body(body).put(url), place);
            assertStatus(404, stranger.change(record, "1", body), place);
            for (String token : noOffices()) {
                Response answer =
                        AnAssociation.as(token).header("If-Match", "*").body(body).put(url);
                assertStatus(403, answer, place);
            }
            Response withoutToken = given().contentType("application/json").body(body).put(url);
            assertStatus(401, withoutToken, place);
        });
    }

    private static List<String> noOffices() {
        return List.of(
                Tokens.authority(AnAssociation.HOST),
                Tokens.authority(AnAssociation.HOST, "funding.write"),
                Tokens.operator());
    }

    @Test
    void theOperatorAloneLetsMembersLeave() {
        for (String move : List.of("", "/notice", "/notice-withdrawal")) {
            String url = governed.url("members/" + AnAssociation.FK + "/exit" + move);
            String body = AGovernedAssociation.notice("2020-06-15");
            for (String token :
                    List.of(
                            Tokens.office(association.id()),
                            Tokens.authority(AnAssociation.FK),
                            Tokens.token(
                                    "association.admin",
                                    Map.of("association", association.id())))) {
                assertStatus(403, post(token, move, body, url), move);
            }
            assertStatus(401, given().contentType("application/json").post(url), move);
            String unknown = url.replace(AnAssociation.FK, "2120002254");
            assertStatus(404, post(Tokens.operator(), move, body, unknown), move);
        }
    }

    private static Response post(String token, String move, String body, String url) {
        var call = AnAssociation.as(token).header("If-Match", "*");
        return move.equals("/notice") ? call.body(body).post(url) : call.post(url);
    }

    @Test
    void aRepeatedAddIsAnsweredAsTheFirst() {
        bodies.forEach((place, body) -> {
            if (!place.equals("statutes")) {
                String key = UUID.randomUUID().toString();
                JsonPath first = repeat(place, body, key);
                assertThat(repeat(place, body, key).getString("id"))
                        .isEqualTo(first.getString("id"));
            }
        });
    }

    private JsonPath repeat(String place, String body, String key) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(governed.url(place))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void assertStatus(int expected, Response answer, String what) {
        assertThat(answer.statusCode()).as(what).isEqualTo(expected);
    }
}
