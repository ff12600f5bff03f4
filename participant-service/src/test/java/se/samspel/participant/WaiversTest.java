package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiversTest {

    private static final String OUTCOME = "\"OUTCOME\"";

    @Test
    void theControllersOwnEdgeIsLiveAndAnotherAuthoritysPending() {
        sign(ACase.registered(), ACase.form(OUTCOME, ACase.SIGNED, ACase.TODAY))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("edges.state", contains("LIVE", "PENDING", "PENDING"))
                .body("edges[0].discloser", equalTo(ACase.REGION))
                .body("edges[0].recipient", equalTo(ACase.AME))
                .body("edges[0].validFrom", equalTo(ACase.SIGNED.toString()))
                .body("edges[0].validUntil", equalTo(ACase.TODAY.toString()));
    }

    @Test
    void aFormWhoseTimeIsOverIsAcceptedAndReadsExpiredWhileTheEventTellsTheStoredState() {
        String waiverId =
                sign(
                                ACase.registered(),
                                ACase.form(OUTCOME, ACase.SIGNED, ACase.TODAY.minusDays(1)))
                        .then()
                        .statusCode(201)
                        .body("edges.state", contains("EXPIRED", "EXPIRED", "EXPIRED"))
                        .extract()
                        .path("id");
        assertThat(Topics.text(Topics.await("samspel.participant.v1", 1, waiverId).getFirst()))
                .contains("\"LIVE\"", "\"PENDING\"")
                .doesNotContain("EXPIRED");
    }

    @Test
    void aFormCannotEndBeforeItWasSignedNorBeSignedTomorrowNorLeadToItself() {
        ACase registered = ACase.registered();
        sign(registered, ACase.form(OUTCOME, ACase.TODAY, ACase.TODAY.minusDays(1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("ends-before-signing"));
        sign(registered, ACase.form(OUTCOME, ACase.TODAY.plusDays(1), ACase.TODAY.plusDays(2)))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        String toItself =
                """
                {"signedOn":"2020-01-01","validUntil":"2021-01-01","edges":[%s]}\
                """
                        .formatted(ACase.edge(ACase.AME, ACase.AME, OUTCOME));
        sign(registered, toItself).then().statusCode(422).body("type", endsWith("edge-to-itself"));
    }

    @Test
    void aFormWithoutEdgesCategoriesOrWithAnUnknownPurposeIsMalformed() {
        ACase registered = ACase.registered();
        String form = ACase.form(OUTCOME, ACase.SIGNED, ACase.TODAY);
        sign(registered, "{\"signedOn\":\"2020-01-01\",\"validUntil\":\"2021-01-01\",\"edges\":[]}")
                .then()
                .statusCode(400);
        sign(registered, form.replace("[" + OUTCOME + "]", "[]")).then().statusCode(400);
        sign(registered, form.replace("COORDINATED_REHABILITATION", "BENEFIT_CONTROL"))
                .then()
                .statusCode(400);
        sign(registered, form.replace(ACase.FK, "2021005522")).then().statusCode(400);
    }

    @Test
    void someEdgesAreWithdrawnWithTheirHistory() {
        ACase waived = ACase.waived();
        String edge = edgeId(waived, 2);
        waived.withdraw("1", "{\"edgeIds\":[\"%s\"],\"reason\":\"Vill inte\"}".formatted(edge))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("edges.state", contains("LIVE", "PENDING", "WITHDRAWN"))
                .body("edges[2].withdrawnAt", notNullValue());
        assertThat(
                        Database.rows(
                                """
                                select state from waiver_edge_history where edge_id = '%s'
                                order by id\
                                """
                                        .formatted(edge)))
                .containsExactly("PENDING", "WITHDRAWN");
        assertThat(Topics.text(Topics.await("samspel.participant.v1", 2, waived.waiverId).get(1)))
                .contains("\"version\":2", "\"WITHDRAWN\"");
    }

    @Test
    void allEdgesAreWithdrawnWhenNoneIsNamedAndThenNoneIsLeft() {
        ACase waived = ACase.waived();
        waived.withdraw("1", "{}")
                .then()
                .statusCode(200)
                .body("edges.state", contains("WITHDRAWN", "WITHDRAWN", "WITHDRAWN"));
        waived.withdraw("2", "{}")
                .then()
                .statusCode(409)
                .body("state", equalTo("WITHDRAWN"))
                .body("allowedMoves", hasSize(0));
    }

    @Test
    void aWithdrawalNeedsTheVersionThatWasReadAndEdgesOfTheForm() {
        ACase waived = ACase.waived();
        String url = ACase.API + "/waivers/" + waived.waiverId + "/withdrawal";
        ACase.as(ACase.REGION).body("{}").post(url).then().statusCode(428);
        waived.withdraw("7", "{}").then().statusCode(412);
        waived.withdraw("1", "{\"edgeIds\":[\"%s\"]}".formatted(Uuid7.now()))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
    }

    private static Response sign(ACase person, String form) {
        return ACase.as(ACase.REGION)
                .body(form)
                .post(ACase.API + "/participants/" + person.participantId + "/waivers");
    }

    private static String edgeId(ACase waived, int index) {
        return ACase.read(ACase.REGION)
                .get(ACase.API + "/waivers/" + waived.waiverId)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .extract()
                .path("edges[" + index + "].id");
    }
}
