package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** Reviews of who has read what, from the draw to the conclusion. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class AccessReviewsTest {

    private static final String REVIEWS = ACase.API + "/access-reviews";

    private final AnArchive archive = new AnArchive();

    @Test
    void aRandomReviewDrawsSoManyRowsOfTheOwnLogAlone() {
        someReads(6);
        Response drawn = draw("RANDOM", ",\"sampleSize\":4");
        drawn.then()
                .statusCode(201)
                .body("rows", hasSize(4))
                .body("rows.actor", everyItem(equalTo(archive.authority)))
                .body("rows.source", everyItem(equalTo("ACCESS_LOG")))
                .body("state", equalTo("OPEN"));
        List<String> ids = drawn.path("rows.rowId");
        Number seed = drawn.path("seed");
        assertThat(
                        Database.rows(
                                """
                                select id from (
                                  select id from access_log where controller = '%s'
                                    and operation <> 'draw-access-review'
                                  order by hashtextextended(id::text, %d), id limit 4) s
                                order by id\
                                """
                                        .formatted(archive.authority, seed.longValue())))
                .isEqualTo(ids);
    }

    @Test
    void aTargetedReviewDrawsWhatFitsAndEveryReviewableEvent() {
        String person = someReads(2);
        AnArchive.inUnit(archive.authority, "unit-2", "CASE_HANDLING")
                .get(ACase.API + "/participants/" + person)
                .then()
                .statusCode(404);
        draw(
                        "TARGETED",
                        """
                        ,"criteria":{"unit":"unit-1","user":"handler-1",\
                        "operation":"read-participant","participantId":"%s"}\
                        """
                                .formatted(person))
                .then()
                .statusCode(201)
                .body("rows", hasSize(3))
                .body("rows.findAll { it.source == 'ACCESS_LOG' }", hasSize(2))
                .body(
                        "rows.findAll { it.source == 'ACCESS_LOG' }.what",
                        everyItem(equalTo("read-participant")))
                .body(
                        "rows.findAll { it.source == 'REVIEWABLE_EVENT' }.what",
                        contains("OTHER_UNIT"));
        review().get(ACase.API + "/reviewable-events?kind=OTHER_UNIT")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].participantId", equalTo(person))
                .body("items[0].actingUnit", equalTo("unit-2"));
        review().get(ACase.API + "/reviewable-events?kind=HANDLERS_CHANGED")
                .then()
                .body("items", empty());
        ACase.read(archive.authority)
                .get(ACase.API + "/reviewable-events")
                .then()
                .statusCode(422)
                .body("type", endsWith("other-purpose"));
    }

    @Test
    void aReviewIsClosedOnceEveryRowIsJudgedAndItsTextsAreSealed() {
        someReads(1);
        Response drawn = draw("RANDOM", ",\"sampleSize\":1");
        String id = drawn.path("id");
        String row = drawn.path("rows[0].rowId");
        close(id, "1").then().statusCode(422).body("type", endsWith("rows-not-judged"));
        judge(id, Uuid7.now().toString()).then().statusCode(422);
        judge(id, row)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("rows[0].finding", equalTo("UNCLEAR"))
                .body("rows[0].note", equalTo("Ingen anteckning i ärendet"));
        judge(id, row).then().statusCode(409).body("state", equalTo("JUDGED"));
        close(id, "1").then().statusCode(412);
        close(id, "2")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("conclusion", equalTo("En läsning följs upp"));
        judge(id, row).then().statusCode(409).body("state", equalTo("CLOSED"));
        close(id, "3").then().statusCode(409);
        review().get(ACase.API + "/access-reviews/" + id)
                .then()
                .statusCode(200)
                .body("concludedOn", equalTo(ACase.TODAY.toString()));
        ACase.read(ACase.SOCIAL, "REVIEW")
                .get(ACase.API + "/access-reviews/" + id)
                .then()
                .statusCode(404);
        assertThat(
                        Database.rows(
                                """
                                select position('följs'::bytea in conclusion) from access_review
                                where id = '%s'\
                                """
                                        .formatted(id)))
                .containsExactly("0");
    }

    @Test
    void aReviewCoversAtMostAYearThatIsOver() {
        draw("RANDOM", ACase.TODAY.minusDays(365).toString(), ACase.TODAY.toString(), "")
                .then()
                .statusCode(201);
        draw("RANDOM", ACase.TODAY.minusDays(366).toString(), ACase.TODAY.toString(), "")
                .then()
                .statusCode(422)
                .body("type", endsWith("period-too-long"));
        draw("RANDOM", ACase.TODAY.toString(), ACase.TODAY.plusDays(1).toString(), "")
                .then()
                .statusCode(422);
        draw("RANDOM", ACase.TODAY.toString(), ACase.TODAY.minusDays(1).toString(), "")
                .then()
                .statusCode(422);
        draw("RANDOM", ",\"criteria\":{\"unit\":\"unit-1\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteria"))
                .body("errors.code", contains("targeted-only"));
        ACase.as(archive.authority)
                .body(
                        "{\"kind\":\"RANDOM\",\"from\":\"%1$s\",\"to\":\"%1$s\"}"
                                .formatted(ACase.TODAY))
                .post(ACase.API + "/access-reviews")
                .then()
                .statusCode(422)
                .body("type", endsWith("other-purpose"));
    }

    @Test
    void theReviewsAreListedNewestFirstWithoutTheirRows() {
        someReads(1);
        String first = draw("RANDOM", ",\"sampleSize\":1").then().extract().path("id");
        int statementsForOne = listing();
        String second = draw("TARGETED", "").then().statusCode(201).extract().path("id");
        assertThat(listing()).isEqualTo(statementsForOne);
        review().get(REVIEWS + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.kind", contains("TARGETED", "RANDOM"))
                .body("items.from", everyItem(equalTo(ACase.TODAY.toString())))
                .body("items.to", everyItem(equalTo(ACase.TODAY.toString())))
                .body("items.state", everyItem(equalTo("OPEN")))
                .body("items.sampleSize", contains(50, 1))
                .body("items.version", contains(1, 1))
                .body("items[0].recordedAt", notNullValue())
                .body("items[0]", not(hasKey("rows")))
                .body("_meta.totalRecords", equalTo(2));
        review().get(REVIEWS + "?limit=1&page=2").then().body("items.id", contains(first));
        assertThat(
                        Database.rows(
                                """
                                select array_to_string(record_ids, ' ') from access_log
                                where controller = '%s' and operation = 'read-access-reviews'
                                order by id\
                                """
                                        .formatted(archive.authority)))
                .containsExactly(first, second + " " + first, second + " " + first, first);
    }

    @Test
    void theReviewsAreListedForTheirAuthorityAndForReviewAlone() {
        someReads(1);
        String id = draw("RANDOM", "").then().statusCode(201).extract().path("id");
        ACase.read(ACase.SOCIAL, "REVIEW")
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        ACase.read(archive.authority)
                .get(REVIEWS)
                .then()
                .statusCode(422)
                .body("type", endsWith("other-purpose"));
    }

    /** Answers how many statements it costs. */
    private int listing() {
        return Statements.during(() -> review().get(REVIEWS).then().statusCode(200)).size();
    }

    /** Answers whose record was read. */
    private String someReads(int times) {
        String person = archive.register();
        for (int i = 0; i < times; i++) {
            ACase.read(archive.authority)
                    .get(ACase.API + "/participants/" + person)
                    .then()
                    .statusCode(200);
        }
        return person;
    }

    private Response draw(String kind, String more) {
        return draw(kind, ACase.TODAY.toString(), ACase.TODAY.toString(), more);
    }

    private Response draw(String kind, String from, String to, String more) {
        return review().body(
                        "{\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"%s}"
                                .formatted(kind, from, to, more))
                .post(ACase.API + "/access-reviews");
    }

    private Response judge(String id, String row) {
        return review().body(
                        """
                        {"rowId":"%s","finding":"UNCLEAR","note":"Ingen anteckning i ärendet"}\
                        """
                                .formatted(row))
                .post(ACase.API + "/access-reviews/" + id + "/findings");
    }

    private Response close(String id, String version) {
        return review().header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"concludedOn":"%s","conclusion":"En läsning följs upp"}\
                        """
                                .formatted(ACase.TODAY))
                .post(ACase.API + "/access-reviews/" + id + "/closing");
    }

    private RequestSpecification review() {
        return AnArchive.inUnit(archive.authority, "unit-1", "REVIEW");
    }
}
