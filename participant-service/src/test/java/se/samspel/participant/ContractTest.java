package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.ContractChecks;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class ContractTest {

    private static final EventContract OWN = EventContract.own();
    private static final EventContract REFERRAL = EventContract.of("referral-service");

    @Test
    void theLiveDescriptionIsTheCommittedOne() {
        ContractChecks.openApi("/participant/v1/openapi.yaml");
    }

    @Test
    void theApiTellsWhatItIsWithoutAToken() {
        given().get("/participant/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("samspel-participant"));
    }

    @Test
    void whatIsSentKeepsToTheSchemas() {
        ACase refused = ACase.enrolled();
        refused.answerFollowUp("refusedOn").then().statusCode(201);
        ACase signed = ACase.enrolled();
        signed.answerFollowUp("signedOn").then().statusCode(201);
        signed.addSituation("BEFORE").then().statusCode(201);
        signed.end("3", "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true").then().statusCode(200);
        signed.correct("4").then().statusCode(200);
        Topics.await("samspel.statistics.v1", 4, signed.enrolmentId);
        Set<String> seen = new TreeSet<>();
        for (String topic : List.of("samspel.participant.v1", "samspel.statistics.v1")) {
            Topics.records(topic).stream()
                    .filter(event -> event.value() != null)
                    .forEach(event -> seen.add(checked(event)));
        }
        assertThat(seen)
                .contains(
                        "anonymous.counted",
                        "disclosure.made",
                        "enrolment.corrected",
                        "enrolment.ended",
                        "enrolment.recorded",
                        "enrolment.started",
                        "participant.registered",
                        "waiver.changed");
    }

    private static String checked(ConsumerRecord<String, byte[]> event) {
        OWN.describes(event);
        String name = Topics.header(event, "ce_type").replace("se.samspel.", "").replace(".v1", "");
        return name;
    }

    @Test
    void theReferralServicesExamplesAreRead() {
        String example = REFERRAL.stored("referral.accepted").getLast();
        String id = example.replaceAll("(?s).*\"referralId\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        REFERRAL.replay("samspel.referral.v1", "referral.accepted");
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select state from referral where id = '%s'".formatted(id)))
                        .containsExactly("ACCEPTED"));
    }

    @Test
    void theFundingServicesExamplesAreReadAndAnOlderVersionChangesNothing() {
        Path folder = Path.of("..", "funding-service", "contract", "events");
        String example = ContractChecks.read(folder.resolve("intervention.opened.example.json"));
        String id = example.replaceAll("(?s).*\"interventionId\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String older =
                example.replaceAll("\"version\"\\s*:\\s*\\d+", "\"version\": 0")
                        .replaceAll("\"host\"\\s*:\\s*\"[^\"]+\"", "\"host\": \"2021005521\"");
        Topics.send("samspel.funding.v1", "se.samspel.intervention.opened.v1", id, example);
        Topics.send("samspel.funding.v1", "se.samspel.intervention.changed.v1", id, older);
        ACase.acceptedWithinOneAuthority();
        assertThat(
                        Database.rows(
                                "select host from intervention where id = '%s' and version > 0"
                                        .formatted(id)))
                .hasSize(1)
                .doesNotContain("2021005521");
    }
}
