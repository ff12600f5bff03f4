package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Who defines and who reads an association's questions. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class QuestionAccessTest {

    private static final String API = AnAssociation.API;

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void onlyTheOwnOfficeDefinesAndStrangersSeeNothing() {
        String id = AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        AnAssociation other = AnAssociation.registered();
        String list = API + association.path() + "/questions";
        String body = "{\"key\":\"k\",%s,%s}".formatted(AQuestion.SCALE, AQuestion.ALWAYS);
        other.office().body(body).post(list).then().statusCode(404);
        other.office().get(list).then().statusCode(404);
        other.office().get(API + "/questions/" + id).then().statusCode(404);
        AQuestion.close(other, id, "1", "2030-01-01").then().statusCode(404);
        AnAssociation.authority("2120002254").get(list).then().statusCode(404);
        AnAssociation.as(Tokens.authority(AnAssociation.HOST, "funding.write"))
                .body(body)
                .post(list)
                .then()
                .statusCode(403);
        AnAssociation.authority(AnAssociation.HOST).body(body).post(list).then().statusCode(403);
    }

    @Test
    void aVersionIsNeverChangedInTheDatabaseEither() {
        AQuestion.defined(association, "distance-to-work", AQuestion.SCALE);
        for (String table : List.of("question", "question_version")) {
            assertThat(Database.seenBy("", "select count(*) from " + table)).containsExactly("0");
            assertThat(
                            Database.seenBy(
                                    "association:" + association.id(),
                                    "select count(*) from " + table))
                    .containsExactly("1");
        }
        assertThat(
                        Database.seenBy(
                                "association:" + association.id(),
                                "with changed as (update question_version set text_sv = 'x'"
                                        + " returning 1) select count(*) from changed"))
                .containsExactly("0");
    }
}
