package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Notices of disclosures, as their recipients read them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class NoticesTest {

    @BeforeEach
    void registeredAuthorities() {
        Setting.members();
    }

    @Test
    void aRectificationIsToldToItsRecipientAlone() {
        String disclosure = Setting.id().toString();
        give(Setting.id().toString(), 1, "DISCLOSURE_RECTIFIED", disclosure, AME);
        Eventually.holds(() -> assertThat(told(AME, disclosure)).hasSize(1));
        Map<String, Object> event = told(AME, disclosure).getFirst();
        assertThat(event).containsEntry("type", "se.samspel.disclosure.rectified.v1");
        assertThat(event).containsEntry("subject", disclosure);
        assertThat(data(event))
                .containsOnlyKeys("disclosureId", "version", "occurredOn", "detailUrl")
                .containsEntry("version", 2)
                .containsEntry("occurredOn", TODAY.toString());
        assertThat((String) data(event).get("detailUrl"))
                .endsWith("/participant/v1/disclosures/" + disclosure);
        assertThat(told(REGION, disclosure)).isEmpty();
        assertThat(told(FK, disclosure)).isEmpty();
    }

    @Test
    void aNoticeIsPassedOnOnceHoweverOftenItArrives() {
        String disclosure = Setting.id().toString();
        String notice = Setting.id().toString();
        give(notice, 1, "DISCLOSURE_MADE", disclosure, AME);
        Eventually.holds(() -> assertThat(told(AME, disclosure)).hasSize(1));
        give(notice, 1, "DISCLOSURE_MADE", disclosure, AME);
        String later = Setting.id().toString();
        give(Setting.id().toString(), 1, "DISCLOSURE_MADE", later, AME);
        Eventually.holds(() -> assertThat(told(AME, later)).hasSize(1));
        assertThat(told(AME, disclosure)).hasSize(1);
    }

    @Test
    void twoNoticesOfOneDisclosureAreBothTold() {
        String disclosure = Setting.id().toString();
        give(Setting.id().toString(), 1, "DISCLOSURE_MADE", disclosure, AME);
        give(Setting.id().toString(), 1, "DISCLOSURE_RECTIFIED", disclosure, AME);
        Eventually.holds(() ->
                assertThat(told(AME, disclosure))
                        .extracting(event -> event.get("type"))
                        .containsExactlyInAnyOrder(
                                "se.samspel.disclosure.made.v1",
                                "se.samspel.disclosure.rectified.v1"));
    }

    @Test
    void anUnregisteredAuthorityAndAnUnknownKindStopNothing() {
        String stranger = Setting.id().toString();
        String unknown = Setting.id().toString();
        String disclosure = Setting.id().toString();
        give(stranger, 1, "DISCLOSURE_MADE", disclosure, STRANGER);
        give(unknown, 1, "DISCLOSURE_FORGOTTEN", disclosure, AME);
        give(Setting.id().toString(), 1, "DISCLOSURE_MADE", disclosure, AME);
        Eventually.holds(() -> assertThat(told(AME, disclosure)).hasSize(1));
        assertThat(
                        Database.rows(
                                "select id from seen_notice where id in ('%s', '%s')"
                                        .formatted(stranger, unknown)))
                .isEmpty();
        assertThat(Database.rows("select topic from outbox where topic like '%2120000142%'"))
                .isEmpty();
    }

    @Test
    void thePublishersExampleIsTakenInAndWhatIsPassedOnKeepsToItsSchema() {
        Path published = Path.of("..", "participant-service", "contract", "events");
        String example = ContractChecks.read(published.resolve("notice.given.example.json"));
        String notice = JsonPath.from(example).getString("noticeId");
        String disclosure = JsonPath.from(example).getString("disclosureId");
        Topics.send("samspel.participant.v1", "se.samspel.notice.given.v1", notice, example);
        ConsumerRecord<String, byte[]> told =
                Topics.await("samspel.authority." + AME + ".v1", 1, disclosure).getFirst();
        EventContract.own().describes(told);
    }

    @Test
    void anErasedNoticeIsForgotten() {
        String notice = Setting.id().toString();
        String disclosure = Setting.id().toString();
        give(notice, 1, "DISCLOSURE_MADE", disclosure, AME);
        Eventually.holds(() -> assertThat(told(AME, disclosure)).hasSize(1));
        Topics.send("samspel.participant.v1", "se.samspel.notice.given.v1", notice, null);
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select id from seen_notice where id = '%s'"
                                                .formatted(notice)))
                        .isEmpty());
    }

    private static void give(
            String notice, int version, String kind, String disclosure, String recipient) {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.notice.given.v1",
                notice,
                """
                {"noticeId":"%s","version":%d,"kind":"%s","disclosureId":"%s",
                 "disclosureVersion":2,"discloser":"%s","recipient":"%s","occurredOn":"%s"}
                """
                        .formatted(notice, version, kind, disclosure, REGION, recipient, TODAY));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> event) {
        return (Map<String, Object>) event.get("data");
    }

    private static List<Map<String, Object>> told(String authority, String disclosureId) {
        List<Map<String, Object>> events = new ArrayList<>();
        String next = "";
        while (true) {
            JsonPath page =
                    Calls.as(authority)
                            .get("/events?limit=100" + next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            if (items.isEmpty()) {
                return events;
            }
            items.stream()
                    .filter(event -> disclosureId.equals(event.get("subject")))
                    .forEach(events::add);
            next = "&after=" + page.getString("next");
        }
    }
}
