package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** A legal hold stops every erasure until it is released. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class LegalHoldsTest {

    @Test
    void aHoldIsReleasedOnceByTheVersionThatWasReadAndNotBeforeItBegan() {
        var archive = new AnArchive();
        String hold =
                archive.hold(archive.register())
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("state", equalTo("STANDING"))
                        .extract()
                        .path("id");
        archive.release(hold, "2", "2026-03-02").then().statusCode(412);
        archive.release(hold, "1", "2026-02-28")
                .then()
                .statusCode(422)
                .body("type", endsWith("released-before-start"));
        archive.release(hold, "1", ACase.TODAY.plusDays(1).toString()).then().statusCode(422);
        archive.release(hold, "1", "2026-03-01")
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("reason", equalTo("Skadeståndsanspråk prövas"));
        archive.release(hold, "2", "2026-03-02").then().statusCode(409);
        assertThat(
                        Database.rows(
                                """
                                select position('prövas'::bytea in reason) from legal_hold
                                where id = '%s'\
                                """
                                        .formatted(hold)))
                .isEqualTo(List.of("0"));
        ACase.read(ACase.SOCIAL).get(ACase.API + "/legal-holds/" + hold).then().statusCode(404);
    }

    @Test
    void aPersonsHoldsAreListedNewestFirstWithTheirReasonsForItsUnitAlone() {
        var archive = new AnArchive();
        String person = archive.register();
        archive.hold(archive.register()).then().statusCode(201);
        String holds = ACase.API + "/participants/" + person + "/legal-holds";
        String released = archive.hold(person).then().statusCode(201).extract().path("id");
        archive.release(released, "1", "2026-03-01").then().statusCode(200);
        int statementsForOne = listing(archive, holds);
        String standing = archive.hold(person).then().statusCode(201).extract().path("id");
        assertThat(listing(archive, holds)).isEqualTo(statementsForOne);
        ACase.read(archive.authority)
                .get(holds + "?total=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(standing, released))
                .body("items.state", contains("STANDING", "RELEASED"))
                .body("items.reason", everyItem(equalTo("Skadeståndsanspråk prövas")))
                .body("items[1].releasedOn", equalTo("2026-03-01"))
                .body("_meta.totalRecords", equalTo(2));
        ACase.read(archive.authority)
                .get(holds + "?limit=1&page=2")
                .then()
                .body("items.id", contains(released));
        AnArchive.inUnit(archive.authority, "unit-2", "CASE_HANDLING")
                .get(holds)
                .then()
                .statusCode(404);
        ACase.read(ACase.SOCIAL).get(holds).then().statusCode(404);
        String both = standing + " " + released;
        assertThat(
                        Database.rows(
                                """
                                select array_to_string(record_ids, ' ') from access_log
                                where operation = 'read-legal-hold'
                                  and participant_ids = array['%s'::uuid] order by id\
                                """
                                        .formatted(person)))
                .containsExactly(released, both, both, released);
    }

    private static int listing(AnArchive archive, String url) {
        return Statements.during(
                        () -> ACase.read(archive.authority).get(url).then().statusCode(200))
                .size();
    }
}
