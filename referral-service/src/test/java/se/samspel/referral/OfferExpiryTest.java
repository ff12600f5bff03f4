package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** That nobody has answered in time is told once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class OfferExpiryTest {

    @Test
    void anUnansweredOfferIsToldOfOnceToHostAndReferrer() {
        AQueue waiting = new AQueue();
        String first = offered(waiting, TODAY.minusDays(1));
        assertThat(facts(AME, first, 2)).containsExactly("made", "expired");
        assertThat(facts(REGION, first, 2)).containsExactly("made", "expired");
        var event = Topics.await("samspel.authority." + AME + ".v1", 2, first).get(1);
        assertThat(Topics.text(event)).contains("\"occurredOn\":\"" + TODAY);
        waiting.host.get("/offers/" + first).then().body("state", equalTo("EXPIRED"));
        // It has looked again since: the first isn't told of any more.
        String second = offered(waiting, TODAY.minusDays(1));
        assertThat(facts(AME, second, 2)).containsExactly("made", "expired");
        for (String authority : List.of(AME, REGION)) {
            assertThat(Told.to(authority, first)).containsExactly("offer.made", "offer.expired");
        }
    }

    @Test
    void whoCanStillAnswerIsLeftInPeace() {
        AQueue waiting = new AQueue();
        String open = offered(waiting, TODAY);
        String expired = offered(waiting, TODAY.minusDays(1));
        assertThat(facts(AME, expired, 2)).containsExactly("made", "expired");
        assertThat(Told.to(AME, open)).containsExactly("offer.made");
    }

    private static String offered(AQueue waiting, LocalDate answerBy) {
        String id = waiting.joinedBy(REGION, TODAY.minusDays(5));
        return waiting.offered(id, TODAY.minusDays(4), answerBy)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> facts(String authority, String offer, int count) {
        return Topics.await("samspel.authority." + authority + ".v1", count, offer).stream()
                .map(event -> Topics.header(event, "ce_type"))
                .map(type -> type.replace("se.samspel.offer.", "").replace(".v1", ""))
                .toList();
    }
}
