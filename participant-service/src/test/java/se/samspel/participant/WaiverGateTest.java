package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Headers;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;

/** Secrecy inside one authority, of forms and disclosures (OSL 8:1). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class WaiverGateTest {

    private static final String HOST = "2120002304.provning";

    @Test
    void aFormAndItsDisclosuresAreForTheUnitOfThePerson() {
        ACase disclosed = ACase.disclosed();
        for (String path :
                List.of(
                        "/waivers/" + disclosed.waiverId,
                        "/waivers/" + disclosed.waiverId + "/disclosures",
                        "/disclosures/" + disclosed.disclosureId)) {
            ofUnit(ACase.REGION, "unit-1").get(ACase.API + path).then().statusCode(200);
            ofUnit(ACase.REGION, "unit-2").get(ACase.API + path).then().statusCode(404);
        }
        for (String act :
                List.of(
                        "/waivers/" + disclosed.waiverId + "/withdrawal",
                        "/disclosures/" + disclosed.disclosureId + "/rectification",
                        "/disclosures/" + disclosed.disclosureId + "/withdrawal")) {
            ofUnit(ACase.REGION, "unit-2")
                    .header("Idempotency-Key", Uuid7.now().toString())
                    .header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body("{}")
                    .post(ACase.API + act)
                    .then()
                    .statusCode(404);
        }
        assertThat(reviewable("OTHER_UNIT", disclosed.participantId)).hasSize(6);
    }

    @Test
    void aRecipientWithItsOwnCopyFetchesByTheCopysGate() {
        ACase accepted = ACase.accepted();
        String path = ACase.API + "/disclosures/" + accepted.disclosureId;
        ofUnit(ACase.AME, "unit-2").get(path).then().statusCode(200);
        Database.execute(
                "update participant set responsible_units = '{unit-1}' where id = '%s'"
                        .formatted(accepted.hostParticipantId()));
        ofUnit(ACase.AME, "unit-1").get(path).then().statusCode(200);
        ofUnit(ACase.AME, "unit-2").get(path).then().statusCode(404);
        assertThat(reviewable("OTHER_UNIT", accepted.hostParticipantId())).hasSize(1);
    }

    @Test
    void aProtectedPersonsDisclosureIsForTheRecipientsNamedHandlers() {
        Database.execute(
                """
                insert into protected_handlers
                values ('%s', '{handler-7}', 1, now(), 'test') on conflict do nothing\
                """
                        .formatted(HOST));
        String person =
                ACase.register(ACase.REGION, People.next(), "SKYDDAD_FOLKBOKFORING")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String waiver =
                AForm.sign(
                                ACase.REGION,
                                person,
                                "{\"signedOn\":\"%s\",\"validUntil\":\"%s\",\"edges\":[%s]}"
                                        .formatted(
                                                ACase.SIGNED,
                                                ACase.TODAY,
                                                ACase.edge(ACase.REGION, HOST, "\"IDENTITY\"")))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String disclosure =
                AForm.disclose(
                                ACase.REGION,
                                person,
                                "{\"waiverId\":\"%s\",\"recipient\":\"%s\",\"disclosedOn\":\"%s\"}"
                                        .formatted(waiver, HOST, ACase.TODAY))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String path = ACase.API + "/disclosures/" + disclosure;
        handledBy("handler-8").get(path).then().statusCode(404);
        handledBy("handler-7")
                .get(path)
                .then()
                .statusCode(200)
                .body("snapshot.IDENTITY.protection", equalTo("SKYDDAD_FOLKBOKFORING"));
        assertThat(
                        Database.rows(
                                """
                                select kind from reviewable_event
                                where authority = '%s' and participant_id is null order by id\
                                """
                                        .formatted(HOST)))
                .containsExactly("NOT_A_HANDLER", "PROTECTED_PERSON");
    }

    private static List<String> reviewable(String kind, String participantId) {
        return Database.rows(
                "select id from reviewable_event where kind = '%s' and participant_id = '%s'"
                        .formatted(kind, participantId));
    }

    private static RequestSpecification ofUnit(String authority, String unit) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(
                        Map.of(
                                "Samspel-Acting-User", "handler-1",
                                "Samspel-Acting-Unit", unit,
                                "Samspel-Purpose", "CASE_HANDLING"));
    }

    private static RequestSpecification handledBy(String handler) {
        return given().auth()
                .oauth2(
                        Tokens.token(
                                List.of("samspel-participant"),
                                "participant.read participant.write",
                                Map.of("authority", HOST, "handler", handler)))
                .headers(Headers.acting());
    }
}
