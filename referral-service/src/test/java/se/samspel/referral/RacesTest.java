package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.HandlingTest.accepted;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** Calls that come at once: one is carried out, the others are told. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class RacesTest {

    private static final int ROUNDS = 50;

    private final Calls region = Calls.as(REGION);
    private final Calls host = Calls.as(AME);

    @Test
    void oneOfTwoReceiversWhoRespondAtOnceIsHeard() throws Exception {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        for (int round = 0; round < ROUNDS; round++) {
            String id = region.submit(intervention, waiver, TODAY.toString());
            String decline =
                    "{\"response\":\"DECLINED\",\"respondedOn\":\"%s\",\"reason\":\"NO_CAPACITY\"}"
                            .formatted(TODAY);
            List<Integer> answers =
                    AtOnce.answers(
                                    () ->
                                            host.moveFrom(
                                                    id,
                                                    "\"1\"",
                                                    "responses",
                                                    accepted(TODAY, null)),
                                    () -> host.moveFrom(id, "\"1\"", "responses", decline))
                            .stream()
                            .map(Response::statusCode)
                            .sorted()
                            .toList();
            assertThat(answers.getFirst()).as("round " + round).isEqualTo(200);
            assertThat(answers.getLast()).as("round " + round).isIn(409, 412);
            assertThat(
                            Database.rows(
                                    "select move from referral_change where referral_id = '%s'"
                                            .formatted(id)))
                    .hasSize(3);
        }
    }

    @Test
    void oneKeySentEightTimesAtOnceMakesOneReferral() throws Exception {
        UUID intervention = Setting.intervention();
        SignedWaiver waiver = SignedWaiver.valid();
        String body = Calls.submission(intervention, waiver, TODAY.toString());
        String key = UUID.randomUUID().toString();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() ->
                    region.reading()
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .body(body)
                            .post("/referral/v1/referrals"));
        }
        List<Response> answers = AtOnce.answers(calls);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.getFirst().header("Location"));
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(
                        Database.rows(
                                "select id from referral where intervention_id = '%s'"
                                        .formatted(intervention)))
                .hasSize(1);
    }

    @Test
    void itemsMovedBothWaysAtOnceDontStopEachOther() throws Exception {
        ATeam team = ATeam.alone();
        for (int round = 0; round < 10; round++) {
            String one = team.meeting();
            String other = team.meeting();
            String there = itemPath(one, team.topic(one, "Hur når vi dem som saknar bostad?"));
            String back = itemPath(other, team.topic(other, "Hur når vi dem som saknar jobb?"));
            assertThat(AtOnce.answers(() -> moved(there, other), () -> moved(back, one)))
                    .as("round " + round)
                    .extracting(Response::statusCode)
                    .containsOnly(200);
        }
    }

    private static Response moved(String item, String meeting) {
        return ATeam.HOST
                .writing()
                .header("If-Match", "\"1\"")
                .body("{\"meetingId\":\"%s\"}".formatted(meeting))
                .post("/referral/v1" + item + "/move");
    }
}
