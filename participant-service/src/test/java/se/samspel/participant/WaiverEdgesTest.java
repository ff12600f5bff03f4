package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.testing.Topics;

/** Edges of the region's forms that Försäkringskassan discloses under. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiverEdgesTest {

    private static final String INCOME = "\"IDENTITY\",\"INCOME\"";

    @Test
    void aDiscloserSeesItsPendingEdgesAndNeverThePerson() {
        AForm form = AForm.of(ACase.REGION, fromSkane());
        ACase.read(AForm.SKANE)
                .get(ACase.API + "/waiver-edges?limit=100&total=true")
                .then()
                .statusCode(200)
                .body("items.edgeId", hasItem(form.edgeId(0)))
                .body("items.state.unique()", contains("PENDING"))
                .body("items.holder", hasItem(ACase.REGION))
                .body("items[0].participantId", nullValue());
        ACase.read(ACase.AF)
                .get(ACase.API + "/waiver-edges?limit=100")
                .then()
                .body("items.edgeId", not(hasItem(form.edgeId(0))));
        ACase.read(AForm.SKANE)
                .get(ACase.API + "/waiver-edges/" + form.edgeId(0))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("recipient", equalTo(ACase.AME))
                .body("categories", contains("IDENTITY", "INCOME"))
                .body("validUntil", equalTo(ACase.TODAY.plusYears(2).toString()));
        for (String other : List.of(ACase.REGION, ACase.AME, ACase.AF)) {
            ACase.read(other)
                    .get(ACase.API + "/waiver-edges/" + form.edgeId(0))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aConfirmedEdgeIsLiveInTheFormItsHistoryAndTheEvent() {
        AForm form = AForm.of(ACase.REGION, fromFk(), backToRegion());
        AForm.answer(ACase.FK, form.edgeId(0), "confirmation", "{}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("LIVE"));
        form.read()
                .then()
                .header("ETag", "\"2\"")
                .body("edges.state", contains("LIVE", "PENDING"))
                .body("edges.refused", contains(false, false));
        assertThat(history(form.edgeId(0)))
                .containsExactly("PENDING " + ACase.REGION, "LIVE " + ACase.FK);
        assertThat(Topics.text(Topics.await("samspel.participant.v1", 2, form.id()).get(1)))
                .contains("\"version\":2", form.edgeId(0), form.edgeId(1), form.participantId);
    }

    @Test
    void aRefusedEdgeIsWithdrawnWithItsMarkAndItsReasonSealed() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        AForm.answer(ACase.FK, form.edgeId(0), "refusal", "{\"reason\":\"Inget att lämna\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("refused", equalTo(true));
        form.read()
                .then()
                .body("edges.state", contains("WITHDRAWN"))
                .body("edges.refused", contains(true));
        assertThat(history(form.edgeId(0)))
                .containsExactly("PENDING " + ACase.REGION, "WITHDRAWN " + ACase.FK);
        assertThat(
                        Database.rows(
                                "select encode(reason, 'escape') from waiver_edge_history where"
                                        + " edge_id = '%s' and reason is not null"
                                                .formatted(form.edgeId(0))))
                .hasSize(1)
                .allSatisfy(sealed -> assertThat(sealed).doesNotContain("Inget"));
    }

    @Test
    void anEdgeIsAnsweredOnceAndOnlyByItsDiscloser() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        String edge = form.edgeId(0);
        for (String other : List.of(ACase.REGION, ACase.AME, ACase.SOCIAL)) {
            AForm.answer(other, edge, "confirmation", "{}").then().statusCode(404);
            AForm.answer(other, edge, "refusal", "{}").then().statusCode(404);
        }
        ACase.as(ACase.FK)
                .body("{}")
                .post(ACase.API + "/waiver-edges/" + edge + "/confirmation")
                .then()
                .statusCode(428);
        AForm.answer(ACase.FK, edge, "confirmation", "{}").then().statusCode(200);
        AForm.answer(ACase.FK, edge, "refusal", "{}").then().statusCode(412);
        ACase.as(ACase.FK)
                .header("If-Match", "\"2\"")
                .body("{}")
                .post(ACase.API + "/waiver-edges/" + edge + "/refusal")
                .then()
                .statusCode(409)
                .body("state", equalTo("LIVE"))
                .body("allowedMoves", empty());
    }

    @Test
    void theHoldersWithdrawalComesFirstAndThenNothingIsConfirmed() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        form.withdraw("1", "{}").then().statusCode(200);
        ACase.as(ACase.FK)
                .header("If-Match", "\"2\"")
                .body("{}")
                .post(ACase.API + "/waiver-edges/" + form.edgeId(0) + "/confirmation")
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void theDatabaseLetsADiscloserTurnItsOwnPendingEdgeAndNothingElse() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        String turn =
                "select form_id from turn_pending_edge('%s', 'LIVE', gen_random_uuid(), null, now())"
                        .formatted(form.edgeId(0));
        for (String caller :
                List.of(
                        "authority:" + ACase.REGION,
                        "authority:" + ACase.AME,
                        "association:" + ACase.ASSOCIATION,
                        "")) {
            assertThat(Database.seenBy(caller, turn)).as(caller).isEmpty();
        }
        String fk = "authority:" + ACase.FK;
        assertThat(
                        Database.seenBy(
                                fk,
                                """
                                with changed as (update waiver_edge set state = 'LIVE'
                                  where id = '%s' returning id) select count(*) from changed\
                                """
                                        .formatted(form.edgeId(0))))
                .containsExactly("0");
        assertThat(Database.seenBy(fk, "select id from waiver where id = '" + form.id() + "'"))
                .isEmpty();
        assertThat(Database.seenBy(fk, turn)).containsExactly(form.id());
        assertThat(Database.seenBy(fk, turn)).isEmpty();
        assertThat(
                        Database.seenBy(
                                fk,
                                "select sealing_key_id from key_of_pending_edge('%s')"
                                        .formatted(form.edgeId(0))))
                .isEmpty();
    }

    @Test
    void aRepeatedConfirmationAnswersTheSameAndTurnsNothing() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        Map<String, String> headers =
                Map.of(
                        "Samspel-Acting-User", "handler-1",
                        "Samspel-Acting-Unit", "unit-1",
                        "Samspel-Purpose", "CASE_HANDLING",
                        "Idempotency-Key", Uuid7.now().toString(),
                        "If-Match", "\"1\"");
        for (String replayed : new String[] {null, "true"}) {
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(se.samspel.kit.testing.Tokens.authority(ACase.FK))
                    .contentType("application/json")
                    .headers(headers)
                    .body("{}")
                    .post(ACase.API + "/waiver-edges/" + form.edgeId(0) + "/confirmation")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .header("ETag", "\"2\"");
        }
        assertThat(history(form.edgeId(0))).hasSize(2);
    }

    @Test
    void theAnswerIsLoggedAtTheFormsHolder() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        AForm.answer(ACase.FK, form.edgeId(0), "confirmation", "{}").then().statusCode(200);
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + form.participantId + "/access-log")
                .then()
                .body("items.findAll { it.operation == 'confirm-waiver-edge' }", hasSize(1))
                .body(
                        "items.find { it.operation == 'confirm-waiver-edge' }.actor",
                        equalTo(ACase.FK));
    }

    @Test
    void anAnswerCostsSixStatements() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        String edge = form.edgeId(0);
        List<String> seen =
                Statements.during(() ->
                        AForm.answer(ACase.FK, edge, "confirmation", "{}").then().statusCode(200));
        assertThat(seen).as(String.join("\n", seen)).hasSize(6);
    }

    private static String fromFk() {
        return ACase.edge(ACase.FK, ACase.AME, INCOME);
    }

    private static String fromSkane() {
        return ACase.edge(AForm.SKANE, ACase.AME, INCOME);
    }

    private static String backToRegion() {
        return ACase.edge(ACase.AME, ACase.REGION, "\"OUTCOME\"");
    }

    private static List<String> history(String edgeId) {
        return Database.rows(
                "select state || ' ' || changed_by from waiver_edge_history where edge_id = '%s'"
                                .formatted(edgeId)
                        + " order by changed_at, id");
    }
}
