package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ParticipantsTest {

    private static final String API = ACase.API;

    @Test
    void aRegisteredParticipantIsAnsweredWithoutItsNumber() {
        String number = People.next();
        String id =
                ACase.register(ACase.REGION, number, "NONE")
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .header("Cache-Control", containsString("no-store"))
                        .body("controller", equalTo(ACase.REGION))
                        .body("sex", equalTo(People.sex(number)))
                        .body("protection", equalTo("NONE"))
                        .body("version", equalTo(1))
                        .body("recordedAt", notNullValue())
                        .body("identity", nullValue())
                        .extract()
                        .path("id");
        ACase.read(ACase.REGION)
                .get(API + "/participants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("identity.type", equalTo("PERSONNUMMER"))
                .body("identity.value", equalTo(number))
                .body("municipalityCode", equalTo("2084"));
    }

    @Test
    void theSameNumberIsKnownToItsControllerAndNewToAnother() {
        String number = People.next();
        String id = ACase.register(ACase.REGION, number, "NONE").then().extract().path("id");
        ACase.register(ACase.REGION, number.substring(0, 8) + "-" + number.substring(8), "NONE")
                .then()
                .statusCode(200)
                .header("Location", endsWith("/participants/" + id))
                .body("id", equalTo(id));
        ACase.register(ACase.AME, number, "NONE")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)));
    }

    @Test
    void aCoordinationNumberIsAccepted() {
        String number = People.nextWithCoordinationNumber();
        ACase.as(ACase.REGION)
                .body(
                        """
                        {"identity":{"type":"SAMORDNINGSNUMMER","value":"%s"},
                         "protection":"NONE"}\
                        """
                                .formatted(number))
                .post(API + "/participants")
                .then()
                .statusCode(201)
                .body("sex", equalTo(People.sex(number)));
    }

    @Test
    void aNumberOfTheWrongKindOrWithAWrongCheckDigitIsMalformed() {
        String number = People.next();
        int last = number.charAt(11) - '0';
        String wrong = number.substring(0, 11) + (last + 1) % 10;
        ACase.register(ACase.REGION, wrong, "NONE")
                .then()
                .statusCode(400)
                .body(not(containsString(wrong)));
        ACase.as(ACase.REGION)
                .body(
                        """
                        {"identity":{"type":"SAMORDNINGSNUMMER","value":"%s"},
                         "protection":"NONE"}\
                        """
                                .formatted(number))
                .post(API + "/participants")
                .then()
                .statusCode(400);
    }

    @Test
    void unknownFieldsAndCodesAreMalformed() {
        for (String body :
                List.of(
                        "{}",
                        "{\"identity\":{\"type\":\"PERSONNUMMER\"},\"protection\":\"NONE\"}",
                        ACase.registration(People.next(), "SECRET"),
                        ACase.registration(People.next(), "NONE").replace("2084", "20841"),
                        ACase.registration(People.next(), "NONE")
                                .replace("\"municipalityCode\"", "\"city\""))) {
            ACase.as(ACase.REGION).body(body).post(API + "/participants").then().statusCode(400);
        }
    }

    @Test
    void aSearchFindsTheCallersOwnParticipantAlone() {
        ACase own = ACase.registered();
        String body = "{\"identity\":{\"value\":\"" + own.number + "\"}}";
        search(ACase.REGION, body).body("items.id", equalTo(List.of(own.participantId)));
        search(ACase.AME, body).body("items", empty());
    }

    private static io.restassured.response.ValidatableResponse search(String who, String body) {
        return ACase.read(who)
                .contentType("application/json")
                .body(body)
                .post(API + "/participant-searches")
                .then()
                .statusCode(200);
    }

    @Test
    void aProtectedPersonIsHiddenInSearchAndHasNoMunicipality() {
        ACase hidden = ACase.registered(People.next(), "SEKRETESSMARKERING");
        search(ACase.REGION, "{\"identity\":{\"value\":\"" + hidden.number + "\"}}")
                .body("items", empty());
        ACase.read(ACase.REGION)
                .get(API + "/participants/" + hidden.participantId)
                .then()
                .statusCode(200)
                .body("protection", equalTo("SEKRETESSMARKERING"))
                .body("municipalityCode", nullValue());
        assertThat(
                        Database.rows(
                                "select municipality from participant where id = '%s'"
                                        .formatted(hidden.participantId)))
                .containsOnlyNulls();
    }

    @Test
    void aRegistrationIsAnnouncedWithoutThePerson() {
        ACase registered = ACase.registered();
        var event = Topics.await("samspel.participant.v1", 1, registered.participantId).getFirst();
        assertThat(Topics.header(event, "ce_type"))
                .isEqualTo("se.samspel.participant.registered.v1");
        assertThat(Topics.text(event))
                .isEqualTo(
                        "{\"participantId\":\"%s\",\"version\":1,\"controller\":\"%s\"}"
                                .formatted(registered.participantId, ACase.REGION));
    }
}
