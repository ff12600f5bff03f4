package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class FeedTest {

    private final Calls host = Calls.as(AME);
    private final Map<String, String> began = new HashMap<>();

    @BeforeEach
    void whatOthersDidIsRead() {
        for (String authority : List.of(AME, REGION, FK)) {
            began.put(authority, FeedEnds.of(authority));
        }
    }

    @Test
    void eachAuthorityReadsWhatItMayKnowByTheEdges() {
        String id = closed(SignedWaiver.valid());
        Eventually.holds(() -> {
            assertThat(states(AME, id))
                    .containsExactly(
                            "SUBMITTED", "RECEIVED", "ACCEPTED", "QUEUED", "ENROLLED", "CLOSED");
            assertThat(states(REGION, id))
                    .containsExactly("RECEIVED", "ACCEPTED", "QUEUED", "ENROLLED", "CLOSED");
            assertThat(states(FK, id)).containsExactly("ENROLLED", "CLOSED");
        });
        assertThat(Topics.await("samspel.authority." + FK + ".v1", 2, id))
                .extracting(record -> Topics.header(record, "ce_type"))
                .containsExactly(
                        "se.samspel.referral.enrolled.v1", "se.samspel.referral.closed.v1");
    }

    @Test
    void withoutAnEdgeAReferrerLearnsOfReceptionAndEndAlone() {
        SignedWaiver waiver = SignedWaiver.valid().withdrawnBack();
        String id = closed(waiver);
        Eventually.holds(() -> assertThat(states(AME, id)).endsWith("CLOSED"));
        Eventually.holds(
                () -> assertThat(states(REGION, id)).containsExactly("RECEIVED", "CLOSED"));
        assertThat(states(FK, id)).isEmpty();
    }

    @Test
    void anEventIsThinAndPointsAtItsDetails() {
        UUID intervention = Setting.intervention();
        String id =
                Calls.as(REGION)
                        .submit(intervention, SignedWaiver.valid(), TODAY.minusDays(1).toString());
        Eventually.holds(() -> {
            JsonPath event =
                    events(AME).stream()
                            .filter(each -> id.equals(each.getString("data.referralId")))
                            .findFirst()
                            .orElseThrow();
            assertThat(event.getString("specversion")).isEqualTo("1.0");
            assertThat(event.getString("type")).isEqualTo("se.samspel.referral.submitted.v1");
            assertThat(event.getString("subject")).isEqualTo(id);
            assertThat(event.getString("data.interventionId")).isEqualTo(intervention.toString());
            assertThat(event.getString("data.occurredOn")).isEqualTo(TODAY.minusDays(1).toString());
            assertThat(event.getString("data.detailUrl")).endsWith("/referral/v1/referrals/" + id);
            assertThat(event.getMap("data"))
                    .containsOnlyKeys(
                            "referralId",
                            "version",
                            "state",
                            "interventionId",
                            "occurredOn",
                            "detailUrl");
        });
    }

    @Test
    void theCursorGoesOnWhereTheLastAnswerEnded() {
        closed(SignedWaiver.valid());
        Eventually.holds(() -> assertThat(events(AME)).hasSizeGreaterThan(5));
        List<String> stepwise = new ArrayList<>();
        String next = began.get(AME);
        while (true) {
            JsonPath page = feed(AME, next, 2);
            next = page.getString("next");
            List<String> ids = page.getList("items.id");
            if (ids.isEmpty()) {
                break;
            }
            stepwise.addAll(ids);
        }
        assertThat(stepwise)
                .doesNotHaveDuplicates()
                .startsWith(
                        events(AME).stream()
                                .map(event -> event.getString("id"))
                                .limit(5)
                                .toArray(String[]::new));
        assertThat(feed(AME, next, 2).getString("next")).isEqualTo(next);
    }

    @Test
    void theFeedAndTheTopicCarryTheSameEventsInTheSameOrder() {
        String id = closed(SignedWaiver.valid());
        for (String authority : List.of(AME, REGION, FK)) {
            Eventually.holds(() -> assertThat(states(authority, id)).endsWith("CLOSED"));
            assertThat(Topics.records("samspel.authority." + authority + ".v1"))
                    .filteredOn(record -> id.equals(record.key()))
                    .extracting(record -> Topics.header(record, "ce_id"))
                    .containsExactlyElementsOf(
                            events(authority).stream()
                                    .filter(event -> id.equals(event.getString("subject")))
                                    .map(event -> event.getString("id"))
                                    .toList());
        }
    }

    @Test
    void aCursorOfOnesOwnMakingIsRefused() {
        host.get("/events?after=17").then().statusCode(400);
        host.get("/events?limit=101").then().statusCode(400);
        host.get("/events?limit=0").then().statusCode(400);
    }

    private String closed(SignedWaiver waiver) {
        UUID intervention = Setting.intervention();
        String id = Calls.as(REGION).submit(intervention, waiver, TODAY.minusDays(3).toString());
        host.move(id, "responses", accepted(TODAY.minusDays(2), TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        Setting.enrolment(
                Setting.id(),
                2,
                UUID.fromString(id),
                "ENDED",
                "\"startedOn\":\"%s\",\"endedOn\":\"%s\",\"returned\":false"
                        .formatted(TODAY, TODAY));
        Eventually.holds(
                () -> host.get("/referrals/" + id).then().body("state", equalTo("CLOSED")));
        return id;
    }

    private List<String> states(String authority, String referralId) {
        return events(authority).stream()
                .filter(event -> referralId.equals(event.getString("data.referralId")))
                .map(event -> event.getString("data.state"))
                .toList();
    }

    private List<JsonPath> events(String authority) {
        List<JsonPath> events = new ArrayList<>();
        String next = began.get(authority);
        while (true) {
            JsonPath page = feed(authority, next, 100);
            int count = page.getList("items").size();
            for (int i = 0; i < count; i++) {
                page.setRootPath("");
                events.add(JsonPath.from(json(page.getMap("items[" + i + "]"))));
            }
            if (count < 100) {
                return events;
            }
            next = page.getString("next");
        }
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonPath feed(String authority, String after, int limit) {
        return Calls.as(authority)
                .get("/events?limit=" + limit + "&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
