package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** The numbers that a person is known by, over time (H6). */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class IdentitiesTest {

    private static final Staff REGION = Staff.of(ACase.REGION, "unit-1");

    @Test
    void aCoordinationNumberHasItsIdentityLevelAndSource() {
        String number = People.nextWithCoordinationNumber();
        String id =
                register(
                                coordination(
                                        number,
                                        ",\"level\":\"SANNOLIK\",\"source\":\"Skatteverket\""))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        REGION.reads()
                .get(ACase.API + "/participants/" + id)
                .then()
                .body("identity.type", equalTo("SAMORDNINGSNUMMER"))
                .body("identity.value", equalTo(number))
                .body("identity.level", equalTo("SANNOLIK"))
                .body("identity.source", equalTo("Skatteverket"));
        register(
                        "{\"type\":\"PERSONNUMMER\",\"value\":\"%s\",\"level\":\"STYRKT\"}"
                                .formatted(People.next()))
                .then()
                .statusCode(422)
                .body("type", endsWith("level-of-another-number"));
    }

    @Test
    void aReserveNumberMeansSomethingWithItsSystemOnly() {
        String reserve = "{\"type\":\"RESERVNUMMER\",\"system\":\"%s\",\"value\":\"%s\"}";
        String value = "R" + System.nanoTime();
        String id =
                register(reserve.formatted("Region Dalarna", value))
                        .then()
                        .statusCode(400)
                        .extract()
                        .path("id");
        assertThat(id).isNull();
        id =
                register(reserve.formatted("RegionDalarna", value))
                        .then()
                        .statusCode(201)
                        .body("sex", equalTo("OKANT"))
                        .extract()
                        .path("id");
        register(reserve.formatted("regiondalarna", value))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        register(reserve.formatted("Karolinska", value)).then().statusCode(201);
        REGION.reads()
                .get(ACase.API + "/participants/" + id)
                .then()
                .body("identity.system", equalTo("REGIONDALARNA"))
                .body("identity.value", equalTo(value));
        found(
                        "{\"type\":\"RESERVNUMMER\",\"system\":\"RegionDalarna\",\"value\":\""
                                + value
                                + "\"}")
                .then()
                .body("items.id", contains(id));
        // An official number in a reserve number's place would escape its checks.
        register(reserve.formatted("RegionDalarna", "199001012385")).then().statusCode(400);
        register("{\"type\":\"RESERVNUMMER\",\"value\":\"" + value + "\"}").then().statusCode(400);
    }

    @Test
    void aNewNumberKeepsTheParticipantAndReplacesThePseudonym() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn").then().statusCode(201);
        String before =
                Topics.text(Topics.await("samspel.statistics.v1", 1, enrolled.enrolmentId).get(0));
        String person = enrolled.hostParticipantId();
        String newNumber = People.next();
        Staff host = Staff.of(ACase.AME, "unit-1");
        String body =
                "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"changedOn\":\"%s\"}"
                        .formatted(newNumber, ACase.TODAY);
        String path = ACase.API + "/participants/" + person + "/identity-changes";
        host.acts().body(body).post(path).then().statusCode(428);
        host.acts("1")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(person))
                .body("identity.value", equalTo(newNumber))
                .body("earlier", hasSize(1))
                .body("earlier[0].identity.value", equalTo(enrolled.number))
                .body("earlier[0].untilOn", equalTo(ACase.TODAY.toString()));
        String after =
                Topics.text(Topics.await("samspel.statistics.v1", 2, enrolled.enrolmentId).get(1));
        assertThat(pseudonym(after)).isNotEqualTo(pseudonym(before));
        assertThat(after).contains("\"sex\":\"" + People.sex(newNumber) + "\"");
        // Found by both, and registered anew by neither.
        for (String number : new String[] {enrolled.number, newNumber}) {
            host.reads()
                    .body("{\"identity\":{\"value\":\"" + number + "\"}}")
                    .post(ACase.API + "/participant-searches")
                    .then()
                    .body("items.id", contains(person));
            host.acts()
                    .body(ACase.registration(number, "NONE"))
                    .post(ACase.API + "/participants")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(person));
        }
        host.acts("2").body(body).post(path).then().statusCode(409);
    }

    @Test
    void aNumberThatAnotherRecordHasIsNotTaken() {
        ACase one = ACase.registered();
        ACase other = ACase.registered();
        REGION.acts("1")
                .body(
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"changedOn\":\"%s\"}"
                                .formatted(other.number, ACase.TODAY))
                .post(ACase.API + "/participants/" + one.participantId + "/identity-changes")
                .then()
                .statusCode(409)
                .body("type", endsWith("number-taken"));
    }

    @Test
    void noNumberIsReadableInTheDatabase() {
        ACase registered = ACase.registered();
        REGION.acts("1")
                .body(
                        "{\"identity\":{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"},\"changedOn\":\"%s\"}"
                                .formatted(People.next(), ACase.TODAY))
                .post(ACase.API + "/participants/" + registered.participantId + "/identity-changes")
                .then()
                .statusCode(200);
        String hex =
                Database.rows(
                                "select encode(identity_number, 'hex') from identity_history"
                                        + " where participant_id = '"
                                        + registered.participantId
                                        + "'")
                        .getFirst();
        assertThat(hex)
                .doesNotContain(
                        java.util.HexFormat.of()
                                .formatHex(
                                        registered.number.getBytes(
                                                java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void recordsThatMayBeOnePersonAreShownInsideOneAuthorityAlone() {
        String coordination = People.withCoordinationNumberAndFullDate();
        String twin = People.personnummerOfTheSameBirthAndSex(coordination);
        String authority = "2120000001.twins";
        Staff own = Staff.of(authority, "unit-1");
        String first = id(own, coordination(coordination, ""));
        String second = id(own, personnummer(twin));
        id(Staff.of("2120000001.others", "unit-1"), personnummer(twin));
        own.reads()
                .get(ACase.API + "/participants/" + first + "/possible-duplicates")
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items.reason", contains("SAME_BIRTH_AND_SEX"));
        own.acts("1")
                .body("{\"responsibleUnits\":[\"unit-2\"],\"caseworkers\":[]}")
                .post(ACase.API + "/participants/" + second + "/responsibility")
                .then()
                .statusCode(200);
        own.reads()
                .get(ACase.API + "/participants/" + first + "/possible-duplicates")
                .then()
                .body("items", empty());
    }

    private static String id(Staff by, String identity) {
        return by.acts()
                .body("{\"identity\":%s,\"protection\":\"NONE\"}".formatted(identity))
                .post(ACase.API + "/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response register(String identity) {
        return REGION.acts()
                .body("{\"identity\":%s,\"protection\":\"NONE\"}".formatted(identity))
                .post(ACase.API + "/participants");
    }

    private static Response found(String identity) {
        return REGION.reads()
                .body("{\"identity\":%s}".formatted(identity))
                .post(ACase.API + "/participant-searches");
    }

    private static String coordination(String number, String more) {
        return "{\"type\":\"SAMORDNINGSNUMMER\",\"value\":\"%s\"%s}".formatted(number, more);
    }

    private static String personnummer(String number) {
        return "{\"type\":\"PERSONNUMMER\",\"value\":\"%s\"}".formatted(number);
    }

    private static String pseudonym(String event) {
        return event.replaceAll("(?s).*\"personPseudonym\":\"([^\"]+)\".*", "$1");
    }
}
