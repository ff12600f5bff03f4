package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What Försäkringskassan discloses under its edges of the region's forms. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EdgeDisclosuresTest {

    @Test
    void theDisclosersOwnRecordIsOfThePersonWhoSigned() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        String other = registered(ACase.FK, People.next());
        String same = registered(ACase.FK, form.number);
        confirm(form, other).statusCode(422).body("type", endsWith("other-person"));
        confirm(form, form.participantId)
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        confirm(form, same).statusCode(200);
        String request =
                "{\"edgeId\":\"%s\",\"disclosedOn\":\"%s\"}".formatted(form.edgeId(0), ACase.TODAY);
        AForm.disclose(ACase.FK, other, request)
                .then()
                .statusCode(422)
                .body("type", endsWith("other-person"));
        String disclosure =
                AForm.disclose(ACase.FK, same, request)
                        .then()
                        .statusCode(201)
                        .body("discloser", equalTo(ACase.FK))
                        .body("recipient", equalTo(ACase.AME))
                        .body("categories", contains("IDENTITY", "INCOME"))
                        .extract()
                        .path("id");
        ACase.read(ACase.AME)
                .get(ACase.API + "/disclosures/" + disclosure)
                .then()
                .statusCode(200)
                .body("snapshot.IDENTITY.identity.value", equalTo(form.number));
        ACase.read(ACase.REGION)
                .get(ACase.API + "/disclosures/" + disclosure)
                .then()
                .statusCode(404);
        assertThat(
                        Topics.await(
                                "samspel.participant.v1",
                                1,
                                record ->
                                        "se.samspel.notice.given.v1"
                                                        .equals(Topics.header(record, "ce_type"))
                                                && Topics.text(record).contains(disclosure)))
                .hasSize(1);
        form.withdraw("2", "{}").then().statusCode(200);
        ACase.read(ACase.AME).get(ACase.API + "/disclosures/" + disclosure).then().statusCode(404);
    }

    @Test
    void aPendingEdgeOrAnotherRecipientOrAForeignEdgeDisclosesNothing() {
        AForm form = AForm.of(ACase.REGION, fromFk());
        String same = registered(ACase.FK, form.number);
        String request = "{\"edgeId\":\"%s\",\"disclosedOn\":\"%s\"}";
        String byEdge = request.formatted(form.edgeId(0), ACase.TODAY);
        AForm.disclose(ACase.FK, same, byEdge)
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
        confirm(form, same).statusCode(200);
        AForm.disclose(
                        ACase.FK,
                        same,
                        byEdge.replace("}", ",\"recipient\":\"" + ACase.SOCIAL + "\"}"))
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
        AForm.disclose(ACase.REGION, form.participantId, byEdge)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
    }

    private static ValidatableResponse confirm(AForm form, String participantId) {
        return AForm.answer(
                        ACase.FK,
                        form.edgeId(0),
                        "confirmation",
                        "{\"participantId\":\"%s\"}".formatted(participantId))
                .then();
    }

    private static String registered(String authority, String number) {
        return ACase.register(authority, number, "NONE").then().extract().path("id");
    }

    private static String fromFk() {
        return ACase.edge(ACase.FK, ACase.AME, "\"IDENTITY\",\"INCOME\"");
    }
}
