package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What is announced of meetings. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MeetingEventsTest {

    private static final Path EVENTS = Path.of("contract", "events");

    @Test
    void eachMoveIsAnnouncedWithThoseOfTheInvitedWhoMayKnow() {
        AMeeting meeting =
                AMeeting.planned(
                        ACase.enrolled(),
                        AMeeting.BOTH + ",{\"party\":\"OTHER\",\"authority\":\"2021002114\"}");
        meeting.cancel("1", ACase.TODAY, "REFERRER").then().statusCode(200);
        String another =
                meeting.rebook("2", AMeeting.NEXT_WEEK).then().extract().path("rebookedAs");
        var events = Topics.await("samspel.participant.v1", 3, meeting.id);
        assertThat(events)
                .extracting(MeetingEventsTest::name)
                .containsExactly("meeting.planned", "meeting.cancelled", "meeting.rebooked");
        for (var event : events) {
            valid(event);
            assertThat(json(event).getList("invited", String.class))
                    .containsExactly(ACase.FK, ACase.REGION);
        }
        assertThat(json(events.get(1)).getMap("$"))
                .containsEntry("meetingId", meeting.id)
                .containsEntry("version", 2)
                .containsEntry("enrolmentId", meeting.person.enrolmentId)
                .containsEntry("referralId", meeting.person.referralId)
                .containsEntry("host", ACase.AME)
                .containsEntry("state", "CANCELLED")
                .containsEntry("occurredOn", ACase.TODAY.toString())
                .hasSize(8);
        var planned = Topics.await("samspel.participant.v1", 1, another).getFirst();
        assertThat(name(planned)).isEqualTo("meeting.planned");
    }

    @Test
    void onADayThatNoEdgeCoversNobodyIsTold() {
        ACase signedLate =
                ACase.registered()
                        .waive("\"CASE_STATUS\"")
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED")
                        .enrol();
        AMeeting meeting = AMeeting.planned(signedLate, AMeeting.BOTH);
        meeting.hold("1", ACase.SIGNED.minusDays(1), "").then().statusCode(200);
        AMeeting covered = AMeeting.planned(signedLate, AMeeting.BOTH);
        covered.hold("1", ACase.SIGNED, "").then().statusCode(200);
        var held = Topics.await("samspel.participant.v1", 2, meeting.id).get(1);
        valid(held);
        assertThat(json(held).getList("invited")).isEmpty();
        assertThat(
                        json(Topics.await("samspel.participant.v1", 2, covered.id).get(1))
                                .getList("invited", String.class))
                .containsExactly(ACase.FK, ACase.REGION);
    }

    @Test
    void followUpCountsMeetingsWithoutAnythingOfThePerson() {
        AMeeting meeting = AMeeting.planned();
        meeting.cancel("1", ACase.TODAY, "INCOME_AUTHORITY").then().statusCode(200);
        var events = Topics.await("samspel.statistics.v1", 2, meeting.id);
        events.forEach(MeetingEventsTest::valid);
        assertThat(json(events.get(1)).getMap("$"))
                .containsEntry("meetingId", meeting.id)
                .containsEntry("version", 2)
                .containsEntry("interventionId", meeting.person.interventionId)
                .containsEntry("state", "CANCELLED")
                .containsEntry("cancelledBy", "INCOME_AUTHORITY")
                .containsOnlyKeys(
                        "meetingId",
                        "version",
                        "interventionId",
                        "plannedOn",
                        "state",
                        "cancelledBy");
    }

    @Test
    void whatWasRegisteredByMistakeCountsNoMeeting() {
        AMeeting meeting = AMeeting.planned();
        meeting.person.correct("1").then().statusCode(200);
        List<ConsumerRecord<String, byte[]>> events =
                Topics.await("samspel.statistics.v1", 2, meeting.id);
        assertThat(events.get(1).value()).isNull();
    }

    private static String name(ConsumerRecord<String, byte[]> event) {
        return Topics.header(event, "ce_type").replace("se.samspel.", "").replace(".v1", "");
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(Topics.text(event));
    }

    private static void valid(ConsumerRecord<String, byte[]> event) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                ContractChecks.read(EVENTS.resolve(name(event) + ".schema.json")));
        assertThat(schema.validate(Topics.text(event), InputFormat.JSON)).isEmpty();
    }
}
