package se.samspel.funding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

/** What an association has its hosts ask. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QuestionsTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void theOfficeDefinesAQuestionAndItsMembersReadIt() {
        String id = AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        AnAssociation.authority(AnAssociation.HOST)
                .get(API + "/questions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("key", equalTo("distance-to-work"))
                .body("type", equalTo("SCALE"))
                .body("state", equalTo("OPEN"))
                .body("refusedWords", empty())
                .body("text.sv", equalTo("Hur långt från arbete är du?"))
                .body("min", equalTo(1))
                .body("max", equalTo(10))
                .body("order", equalTo(10))
                .body("validUntil", nullValue())
                .body("interventionIds", nullValue());
        AnAssociation.as(Tokens.operator())
                .get(API + association.path() + "/questions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void aQuestionWithARefusedWordNeedsApprovalAndTheWordIsNamed() {
        AQuestion.define(
                        association,
                        "safe-at-home",
                        """
                        "type":"YES_NO","text":{"sv":"Utsätts du för våld hemma?",
                        "en":"Are you safe at home?"}\
                        """)
                .then()
                .statusCode(201)
                .body("state", equalTo("NEEDS_APPROVAL"))
                .body("refusedWords", hasSize(1))
                .body("refusedWords[0].pointer", equalTo("/text/sv"))
                .body("refusedWords[0].word", equalTo("våld"));
    }

    @Test
    void aVersionWithoutTheWordIsOpenAgain() {
        String id =
                AQuestion.defined(
                        association,
                        "safe-at-home",
                        """
                        "type":"YES_NO","text":{"sv":"Finns våld hemma?","en":"Is home safe?"}\
                        """);
        AQuestion.follow(
                        association,
                        id,
                        "1",
                        "\"text\":{\"sv\":\"Är du trygg hemma?\",\"en\":\"Is home safe?\"},"
                                + AQuestion.ALWAYS)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("OPEN"))
                .body("refusedWords", empty());
    }

    @Test
    void aVersionNeedsTheOneThatWasRead() {
        String id = AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        String body = AQuestion.SCALE.replace("\"type\":\"SCALE\",", "") + "," + AQuestion.ALWAYS;
        association
                .office()
                .body("{" + body + "}")
                .post(API + "/questions/" + id + "/versions")
                .then()
                .statusCode(428);
        AQuestion.follow(association, id, "9", body).then().statusCode(412);
        AQuestion.follow(association, id, "1", "\"type\":\"DATE\"," + body).then().statusCode(400);
        AQuestion.follow(association, id, "1", body).then().statusCode(201);
    }

    @Test
    void aChoiceGetsNewCodesAndNoCodeAnotherMeaning() {
        String id = AQuestion.defined(association, "support", AQuestion.CHOICE);
        AQuestion.follow(
                        association, id, "1", AQuestion.choices("Praktik") + "," + AQuestion.ALWAYS)
                .then()
                .statusCode(422)
                .body("type", endsWith("choice-changed"));
        String more =
                AQuestion.choices("Arbetsträning")
                        .replace(
                                "\"choices\":[",
                                """
                                "choices":[{"code":"STUDIES",
                                  "text":{"sv":"Studier","en":"Studies"}},\
                                """);
        AQuestion.follow(association, id, "1", more + "," + AQuestion.ALWAYS)
                .then()
                .statusCode(201)
                .body("choices.code", contains("STUDIES", "WORK_TRAINING", "GUIDANCE"));
    }

    @Test
    void aClosedQuestionHasALastDayThatMayBeMoved() {
        String id = AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        AQuestion.close(association, id, "1", "2019-12-31")
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-it-begins"));
        AQuestion.close(association, id, "1", "2020-01-01")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("validUntil", equalTo("2020-01-01"))
                .body("text.en", equalTo("How far from work are you?"));
        AQuestion.close(association, id, "2", "2021-12-31").then().statusCode(201);
        association
                .office()
                .get(API + "/questions/" + id)
                .then()
                .header("ETag", "\"3\"")
                .body("validUntil", equalTo("2021-12-31"));
    }

    @Test
    void brokenRulesHaveCodesOfTheirOwn() {
        AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        refused("distance-to-work", AQuestion.SCALE, "key-taken");
        refused("scale", AQuestion.SCALE.replace(",\"max\":10", ""), "limits-unfit");
        refused("date", AQuestion.SCALE.replace("SCALE", "DATE"), "limits-unfit");
        refused("choice", AQuestion.CHOICE.replace("GUIDANCE", "WORK_TRAINING"), "choice-twice");
        refused("choice", AQuestion.CHOICE.replace("CHOICE", "YES_NO"), "choices-unfit");
        refused(
                "elsewhere",
                AQuestion.SCALE + ",\"interventionIds\":[\"" + UUID.randomUUID() + "\"]",
                "unknown-reference");
        AQuestion.define(association, "Not-Kebab", AQuestion.SCALE).then().statusCode(400);
        AQuestion.define(association, "text", AQuestion.SCALE.replace("SCALE", "TEXT"))
                .then()
                .statusCode(400);
    }

    private void refused(String key, String what, String code) {
        AQuestion.define(association, key, what)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code));
    }

    @Test
    void aRepeatedDefinitionIsAnsweredAsTheFirst() {
        String key = UUID.randomUUID().toString();
        String first = repeat(key);
        assertThat(repeat(key)).isEqualTo(first);
        association
                .office()
                .get(API + association.path() + "/questions")
                .then()
                .body("items", hasSize(1));
    }

    private String repeat(String key) {
        return given().auth()
                .oauth2(Tokens.office(association.id()))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"key\":\"again\",%s,%s}".formatted(AQuestion.SCALE, AQuestion.ALWAYS))
                .post(API + association.path() + "/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void eachVersionIsToldByItself() {
        String intervention = association.intervention();
        String id =
                AQuestion.defined(
                        association,
                        "support",
                        AQuestion.CHOICE + ",\"interventionIds\":[\"" + intervention + "\"]");
        AQuestion.close(association, id, "1", "2030-12-31").then().statusCode(201);
        JsonPath first = told(id + "/1");
        assertThat(first.getInt("version")).isEqualTo(1);
        assertThat(first.getString("associationId")).isEqualTo(association.id());
        assertThat(first.getList("choices.code")).containsExactly("WORK_TRAINING", "GUIDANCE");
        assertThat(first.getList("interventionIds")).isEqualTo(List.of(intervention));
        assertThat(first.getString("state")).isEqualTo("OPEN");
        assertThat(first.<Object>get("validUntil")).isNull();
        assertThat(told(id + "/2").getString("validUntil")).isEqualTo("2030-12-31");
    }

    private static JsonPath told(String key) {
        var record = Topics.await("samspel.funding.v1", 1, key).getFirst();
        assertThat(Topics.header(record, "ce_type")).isEqualTo("se.samspel.question.defined.v1");
        EventContract.own().describes(record);
        return JsonPath.from(Topics.text(record));
    }

    @Test
    void aDefinitionCostsSevenStatements() {
        List<String> seen =
                Statements.during(
                        () -> AQuestion.defined(association, "support", AQuestion.CHOICE));
        assertThat(seen).as(String.join("\n", seen)).hasSize(7);
    }

    @Test
    void aListCostsThreeStatementsHoweverLong() {
        AQuestion.defined(association, "one", AQuestion.SCALE);
        List<String> one = list();
        for (String key : List.of("two", "three", "four")) {
            AQuestion.defined(association, key, AQuestion.SCALE);
        }
        assertThat(list()).hasSameSizeAs(one).hasSize(3);
    }

    private List<String> list() {
        return Statements.during(() ->
                association
                        .office()
                        .get(API + association.path() + "/questions")
                        .then()
                        .statusCode(200));
    }
}
