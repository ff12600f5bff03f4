package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What follow-up learns of employers: of each person as much as it may know, and no employer. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EmployerEventsTest {

    private static final String TOPIC = "samspel.statistics.v1";

    private static final Path MIGRATION =
            Path.of("src/main/resources/db/migration/V076__tell_follow_up_of_employers.sql");

    @Test
    void aContactIsCountedWithoutThePersonAndWithoutTheEmployer() {
        ACase enrolled = ACase.enrolled();
        String id = idOf(EmployersTest.contact(enrolled, ACase.TODAY));
        var told = told(id, 1).getFirst();
        assertThat(Topics.header(told, "ce_type"))
                .isEqualTo("se.samspel.employer-contact.recorded.v1");
        assertThat(json(told).getMap("$"))
                .containsEntry("contactId", id)
                .containsEntry("version", 1)
                .containsEntry("interventionId", enrolled.interventionId)
                .containsEntry("contactedOn", ACase.TODAY.toString())
                .containsEntry("outcome", "INTEREST")
                .hasSize(5);
    }

    @Test
    void aPlacementOfAPersonInFollowUpSaysHowItWent() {
        ACase followed = ACase.enrolled();
        followed.answerFollowUp("signedOn").then().statusCode(201);
        String id = placed(followed);
        EmployersTest.end(id, "1", ACase.TODAY).then().statusCode(200);
        var told = told(id, 2);
        assertThat(json(told.getFirst()).getString("endedOn")).isNull();
        assertThat(json(told.get(1)).getMap("$"))
                .containsEntry("placementId", id)
                .containsEntry("version", 2)
                .containsEntry("interventionId", followed.interventionId)
                .containsEntry("startedOn", ACase.STARTED.toString())
                .containsEntry("sex", People.sex(followed.number))
                .containsEntry("kind", "SUBSIDISED")
                .containsEntry("endedOn", ACase.TODAY.toString())
                .containsEntry("outcome", "EMPLOYED")
                .hasSize(8);
    }

    @Test
    void aPlacementOfAnyOtherSaysWhenItBeganAndNoMore() {
        ACase refused = ACase.enrolled();
        refused.answerFollowUp("refusedOn").then().statusCode(201);
        ACase unanswered = ACase.enrolled();
        for (ACase person : List.of(refused, unanswered)) {
            String id = placed(person);
            EmployersTest.end(id, "1", ACase.TODAY).then().statusCode(200);
            told(id, 2).forEach(EmployerEventsTest::saysWhenItBeganAndNoMore);
        }
    }

    @Test
    void aProtectedPersonsPlacementLooksLikeAnyOthersWhoIsNotInFollowUp() {
        ACase hidden =
                ACase.registered(People.next(), "SEKRETESSMARKERING")
                        .waive("\"OUTCOME\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        hidden.answerFollowUp("signedOn").then().statusCode(201);
        saysWhenItBeganAndNoMore(told(placed(hidden), 1).getFirst());
    }

    @Test
    void aConsentGivenLaterTellsOfThePlacementsThatThereAre() {
        ACase person = ACase.enrolled();
        String id = placed(person);
        person.answerFollowUp("signedOn").then().statusCode(201);
        var told = told(id, 2);
        saysWhenItBeganAndNoMore(told.getFirst());
        assertThat(json(told.get(1)).getInt("version")).isEqualTo(2);
        assertThat(json(told.get(1)).getString("kind")).isEqualTo("SUBSIDISED");
        assertThat(json(told.get(1)).getString("sex")).isEqualTo(People.sex(person.number));
    }

    @Test
    void whoIsProtectedLaterIsNoPersonInAnyPlacement() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        String id = placed(person);
        String url = ACase.API + "/participants/" + person.hostParticipantId();
        ACase.as(ACase.AME)
                .header("If-Match", ACase.read(ACase.AME).get(url).header("ETag"))
                .body(
                        """
                        {"protection":"SEKRETESSMARKERING","changedOn":"%s"}\
                        """
                                .formatted(ACase.TODAY))
                .post(url + "/protection")
                .then()
                .statusCode(200);
        var told = told(id, 2);
        assertThat(json(told.getFirst()).getString("kind")).isEqualTo("SUBSIDISED");
        assertThat(json(told.get(1)).getInt("version")).isEqualTo(2);
        saysWhenItBeganAndNoMore(told.get(1));
    }

    @Test
    void whatWasRegisteredByMistakeCountsNowhereAndStaysSo() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        String placement = placed(person);
        String contact = idOf(EmployersTest.contact(person, ACase.TODAY));
        person.correct("2").then().statusCode(200);
        assertThat(told(placement, 2).get(1).value()).isNull();
        assertThat(told(contact, 2).get(1).value()).isNull();
        assertThat(queued(placement)).isEqualTo(2);
        assertThat(queued(contact)).isEqualTo(2);
        assertThat(queued(person.enrolmentId)).isEqualTo(4);
        assertThat(lastPayload(person.enrolmentId)).isEqualTo("null");
    }

    @Test
    void bothGoWithThePerson() {
        ACase person = ACase.enrolled();
        String placement = placed(person);
        String contact = idOf(EmployersTest.contact(person, ACase.TODAY));
        person.end("1", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true").then().statusCode(200);
        AnArchive.erase(ACase.AME, "\"participantIds\":[\"" + person.hostParticipantId() + "\"]")
                .then()
                .statusCode(201);
        assertThat(told(placement, 2).get(1).value()).isNull();
        assertThat(told(contact, 2).get(1).value()).isNull();
    }

    @Test
    void whatWasThereBeforeTheServiceToldOfItIsToldOfAlike() {
        ACase followed = ACase.enrolled();
        followed.answerFollowUp("signedOn").then().statusCode(201);
        for (ACase person : List.of(followed, ACase.enrolled())) {
            for (String id :
                    List.of(placed(person), idOf(EmployersTest.contact(person, ACase.TODAY)))) {
                assertThat(json(told(id, 1).getFirst()).getMap("$"))
                        .isEqualTo(JsonPath.from(toldByMigration(id)).getMap("$"));
            }
        }
    }

    private static String toldByMigration(String key) {
        return Arrays.stream(ContractChecks.read(MIGRATION).split("insert into outbox [^\n]*\n"))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf(';')))
                .flatMap(select ->
                        Database.rows(
                                """
                                select payload from (%s)
                                  told (id, topic, key, type, payload, recorded_at)
                                where key = '%s'\
                                """
                                        .formatted(select, key))
                                .stream())
                .findFirst()
                .orElseThrow();
    }

    private static void saysWhenItBeganAndNoMore(ConsumerRecord<String, byte[]> told) {
        assertThat(json(told).getString("startedOn")).isEqualTo(ACase.STARTED.toString());
        for (String hidden : List.of("sex", "kind", "endedOn", "outcome")) {
            assertThat(json(told).getString(hidden)).as(hidden).isNull();
        }
    }

    private static String placed(ACase person) {
        return idOf(EmployersTest.place(person, EmployersTest.SUBSIDISED, 50));
    }

    private static String idOf(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private static long queued(String key) {
        return Long.parseLong(
                Database.rows("select count(*) from outbox where aggregateid = '%s'".formatted(key))
                        .getFirst());
    }

    private static String lastPayload(String key) {
        return Database.rows(
                        """
                        select coalesce(payload, 'null') from outbox
                        where aggregateid = '%s' and topic = '%s' order by position desc limit 1\
                        """
                                .formatted(key, TOPIC))
                .getFirst();
    }

    private static List<ConsumerRecord<String, byte[]>> told(String key, int atLeast) {
        var told = Topics.await(TOPIC, atLeast, key);
        told.forEach(EventContract.own()::describes);
        return told;
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(Topics.text(event));
    }
}
