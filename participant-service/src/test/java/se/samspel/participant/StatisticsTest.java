package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What follow-up learns of whom. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StatisticsTest {

    private static final String TOPIC = "samspel.statistics.v1";

    @Test
    void aSignedConsentSendsAPseudonymousRow() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn").then().statusCode(201);
        ConsumerRecord<String, byte[]> event =
                Topics.await(TOPIC, 1, enrolled.enrolmentId).getFirst();
        JsonPath row = new JsonPath(Topics.text(event));
        assertThat(Topics.header(event, "ce_type")).isEqualTo("se.samspel.enrolment.recorded.v1");
        assertThat(row.getString("associationId")).isEqualTo(ACase.ASSOCIATION);
        assertThat(row.getString("personPseudonym")).matches("[0-9a-f]{64}");
        assertThat(row.getString("sex")).isEqualTo(People.sex(enrolled.number));
        assertThat(row.getString("birthMonth"))
                .isEqualTo(enrolled.number.substring(0, 4) + "-" + enrolled.number.substring(4, 6));
        assertThat(row.getString("referringAuthority")).isEqualTo(ACase.REGION);
        assertThat(row.getInt("version")).isEqualTo(2);
        assertThat(Topics.text(event))
                .doesNotContain(enrolled.number)
                .doesNotContain(enrolled.participantId)
                .doesNotContain(enrolled.hostParticipantId());
    }

    @Test
    void everyLaterStateIsSentWithTheSamePseudonym() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn");
        enrolled.addSituation("BEFORE");
        enrolled.end(
                "3",
                "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\","
                        + "\"earlyDropout\":false");
        List<JsonPath> rows =
                Topics.await(TOPIC, 3, enrolled.enrolmentId).stream()
                        .map(event -> new JsonPath(Topics.text(event)))
                        .toList();
        assertThat(rows.stream().map(row -> row.getInt("version"))).containsExactly(2, 3, 4);
        assertThat(rows.stream().map(row -> row.getString("personPseudonym")).distinct())
                .hasSize(1);
        assertThat(rows.get(1).getString("situations[0].at")).isEqualTo("BEFORE");
        assertThat(rows.get(2).getString("exitDestination")).isEqualTo("ARBETE");
        assertThat(rows.get(2).getString("situations[0].incomeSources[0].code"))
                .isEqualTo("SJUKPENNING");
    }

    @Test
    void aRowIsErasedWhenItWasRegisteredByMistake() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("signedOn");
        enrolled.correct("2").then().statusCode(200);
        assertThat(Topics.await(TOPIC, 2, enrolled.enrolmentId).get(1).value()).isNull();
    }

    @Test
    void aRefusalIsANumberAndNeverARow() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("refusedOn").then().statusCode(201);
        enrolled.addSituation("BEFORE").then().statusCode(201);
        JsonPath counted = new JsonPath(Topics.text(counts(enrolled, 1).getFirst()));
        assertThat(counted.getInt("count")).isEqualTo(1);
        assertThat(counted.getInt("year")).isEqualTo(ACase.STARTED.getYear());
        assertThat(rowsOf(enrolled)).isEmpty();
    }

    @Test
    void aProtectedPersonIsCountedOnceWhateverItAnswers() {
        ACase hidden =
                ACase.registered(People.next(), "SEKRETESSMARKERING")
                        .waive("\"OUTCOME\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        hidden.answerFollowUp("signedOn").then().statusCode(201);
        hidden.addSituation("BEFORE").then().statusCode(201);
        assertThat(counts(hidden, 1)).hasSize(1);
        assertThat(rowsOf(hidden)).isEmpty();
    }

    @Test
    void aCorrectedAnonymousEnrolmentIsTakenBackFromTheNumber() {
        ACase enrolled = ACase.enrolled();
        enrolled.answerFollowUp("refusedOn");
        enrolled.correct("2").then().statusCode(200);
        JsonPath counted = new JsonPath(Topics.text(counts(enrolled, 2).get(1)));
        assertThat(counted.getInt("count")).isZero();
        assertThat(counted.getInt("version")).isEqualTo(2);
    }

    @Test
    void anUnansweredEnrolmentIsNotCountedYet() {
        ACase unanswered = ACase.enrolled();
        unanswered.addSituation("BEFORE").then().statusCode(201);
        ACase later = ACase.enrolled();
        later.answerFollowUp("signedOn");
        Topics.await(TOPIC, 1, later.enrolmentId);
        assertThat(rowsOf(unanswered)).isEmpty();
    }

    private static List<ConsumerRecord<String, byte[]>> counts(ACase person, int atLeast) {
        return Topics.await(
                TOPIC,
                atLeast,
                "%s/%d/%s"
                        .formatted(
                                person.interventionId,
                                ACase.STARTED.getYear(),
                                People.sex(person.number)));
    }

    private static List<ConsumerRecord<String, byte[]>> rowsOf(ACase person) {
        return Topics.records(TOPIC).stream()
                .filter(event -> person.enrolmentId.equals(event.key()))
                .toList();
    }
}
