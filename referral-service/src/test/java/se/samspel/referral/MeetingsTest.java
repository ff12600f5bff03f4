package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What authorities are told of the meetings that they are invited to. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class MeetingsTest {

    @BeforeEach
    void theAuthoritiesAreMembers() {
        Setting.members();
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select authority from authority_topic where created_at is"
                                                + " not null"))
                        .contains(FK, REGION));
    }

    @Test
    void eachInvitedAuthorityIsToldOfEachState() {
        String before = endOfFeed();
        UUID meeting = Setting.id();
        announce(meeting, 1, "PLANNED", FK, REGION);
        arrived(meeting, 1);
        announce(meeting, 2, "CANCELLED", REGION);
        arrived(meeting, 2);
        List<ConsumerRecord<String, byte[]>> region =
                Topics.await(log(REGION), 2, meeting.toString());
        assertThat(region)
                .extracting(event -> Topics.header(event, "ce_type"))
                .containsExactly(
                        "se.samspel.meeting.planned.v1", "se.samspel.meeting.cancelled.v1");
        region.forEach(EventContract.own()::describes);
        assertThat(Topics.text(region.get(1)))
                .isEqualTo(
                        "{\"meetingId\":\"%s\",\"version\":2,\"state\":\"CANCELLED\",\"occurredOn\":\"%s\",\"detailUrl\":\"http://127.0.0.1:8181/participant/v1/meetings/%s\"}"
                                .formatted(meeting, TODAY, meeting));
        assertThat(Topics.await(log(FK), 1, meeting.toString())).hasSize(1);
        Calls.as(REGION)
                .get("/events?limit=100&after=" + before)
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(meeting.toString()));
    }

    @Test
    void aVersionIsPassedOnOnceHoweverOftenItArrives() {
        UUID meeting = Setting.id();
        announce(meeting, 2, "HELD", FK);
        arrived(meeting, 2);
        announce(meeting, 2, "HELD", FK);
        announce(meeting, 1, "PLANNED", FK);
        // What comes after them on the same key shows that they have been read.
        announce(meeting, 3, "REBOOKED", FK);
        arrived(meeting, 3);
        assertThat(Topics.await(log(FK), 2, meeting.toString()))
                .extracting(event -> Topics.header(event, "ce_type"))
                .containsExactly("se.samspel.meeting.held.v1", "se.samspel.meeting.rebooked.v1");
    }

    @Test
    void whoIsNoMemberHasNoLogAndWhoIsNotNamedIsNotTold() {
        UUID meeting = Setting.id();
        announce(meeting, 1, "PLANNED", "2120000142");
        arrived(meeting, 1);
        assertThat(outboxOf(meeting)).isEmpty();
    }

    @Test
    void aTombstoneErasesTheMeeting() {
        UUID meeting = Setting.id();
        announce(meeting, 1, "PLANNED", AF);
        arrived(meeting, 1);
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.meeting.planned.v1",
                meeting.toString(),
                null);
        Eventually.holds(() -> assertThat(versions(meeting)).isEmpty());
    }

    @Test
    void thePublishersExamplesAreTakenIn() {
        Path folder = Path.of("..", "participant-service", "contract", "events");
        for (String name : List.of("planned", "held", "cancelled", "rebooked")) {
            UUID id = Setting.id();
            String example =
                    ContractChecks.read(folder.resolve("meeting." + name + ".example.json"))
                            .replaceAll(
                                    "\"meetingId\"\\s*:\\s*\"[^\"]+\"",
                                    "\"meetingId\": \"" + id + "\"");
            Topics.send(
                    "samspel.participant.v1",
                    "se.samspel.meeting." + name + ".v1",
                    id.toString(),
                    example);
            Eventually.holds(() -> assertThat(versions(id)).hasSize(1));
        }
    }

    @Test
    void onlyTheHostSeesTheRow() {
        UUID meeting = Setting.id();
        announce(meeting, 1, "PLANNED", FK);
        arrived(meeting, 1);
        String sql = "select version from meeting where id = '%s'".formatted(meeting);
        assertThat(Database.seenBy("authority:" + AME, sql)).containsExactly("1");
        for (String caller : List.of("", "authority:" + FK, "association:2220002139")) {
            assertThat(Database.seenBy(caller, sql)).as(caller).isEmpty();
        }
    }

    private static void announce(UUID meeting, int version, String state, String... invited) {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.meeting." + state.toLowerCase(Locale.ROOT) + ".v1",
                meeting.toString(),
                """
                {"meetingId":"%s","version":%d,"enrolmentId":"%s","referralId":"%s","host":"%s",
                 "state":"%s","occurredOn":"%s","invited":["%s"]}
                """
                        .formatted(
                                meeting,
                                version,
                                Setting.id(),
                                Setting.id(),
                                AME,
                                state,
                                TODAY,
                                String.join("\",\"", invited)));
    }

    private static void arrived(UUID meeting, int version) {
        Eventually.holds(
                () -> assertThat(versions(meeting)).containsExactly(Integer.toString(version)));
    }

    /** The region's cursor after all that it has been told so far. */
    private static String endOfFeed() {
        String next = feed("").path("next");
        while (!feed("&after=" + next).<List<?>>path("items").isEmpty()) {
            next = feed("&after=" + next).path("next");
        }
        return next;
    }

    private static Response feed(String after) {
        return Calls.as(REGION).get("/events?limit=100" + after);
    }

    private static List<String> versions(UUID meeting) {
        return Database.rows("select version from meeting where id = '%s'".formatted(meeting));
    }

    private static List<String> outboxOf(UUID meeting) {
        return Database.rows(
                "select topic from outbox where aggregateid = '%s'".formatted(meeting));
    }

    private static String log(String authority) {
        return "samspel.authority." + authority + ".v1";
    }
}
