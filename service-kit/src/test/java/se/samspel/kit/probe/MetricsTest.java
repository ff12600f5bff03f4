package se.samspel.kit.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.http.LagGauges;
import se.samspel.kit.metrics.FactGauges;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Metrics;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class MetricsTest {

    private static final String WAITING =
            """
            insert into outbox (id, topic, aggregateid, type, payload, recorded_at)
            values ('0198f0a0-0000-7000-8000-000000000001', 'samspel.nowhere.v1', 'x', 'x', '{}',
                    now() - interval '90 seconds')
            """;
    private static final String PARKED =
            """
            insert into parked_record (topic, partition, record_offset, reason, parked_at)
            values ('samspel.funding.v1', 0, 999999, 'no-version', now())
            """;

    @Inject FactGauges facts;
    @Inject LagGauges lags;

    @Test
    void whatWaitsInTheOutboxAndWhatIsParkedIsMeasured() {
        Database.execute(WAITING);
        Database.execute(PARKED);
        try {
            facts.measure();
            assertThat(Metrics.value("samspel_outbox_pending")).isEqualTo(1);
            assertThat(Metrics.value("samspel_outbox_oldest_seconds")).isBetween(90.0, 150.0);
            assertThat(Metrics.value("samspel_parked_records")).isEqualTo(1);
        } finally {
            Database.execute("delete from outbox where topic = 'samspel.nowhere.v1'");
            Database.execute("delete from parked_record");
        }
        facts.measure();
        assertThat(Metrics.value("samspel_outbox_pending")).isZero();
        assertThat(Metrics.value("samspel_facts_measured_timestamp_seconds")).isGreaterThan(1.7e9);
    }

    @Test
    void aFactThatCannotBeMeasuredIsUnknownAndNoOlderFigureIsTold() {
        facts.measure();
        Database.holding("lock table parked_record in access exclusive mode", facts::measure);
        assertThat(Metrics.value("samspel_parked_records")).isNaN();
        facts.measure();
        assertThat(Metrics.value("samspel_parked_records")).isZero();
    }

    @Test
    void whatIsPublishedAndTakenInIsCountedByTopic() {
        String published = "samspel_outbox_published_total topic=\"samspel.referral.v1\"";
        String taken =
                "samspel_inbox_records_total outcome=\"applied\",topic=\"samspel.funding.v1\"";
        Notes.created(Notes.FK);
        Eventually.holds(() -> assertThat(Metrics.value(published)).isPositive());
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.mirrored.changed.v1",
                "counted",
                "{\"id\":\"counted\",\"name\":\"x\",\"version\":1}");
        Eventually.holds(() -> assertThat(Metrics.value(taken)).isPositive());
        Eventually.holds(() -> {
            lags.measure();
            assertThat(Metrics.value("samspel_inbox_lag topic=\"samspel.funding.v1\"")).isZero();
        });
        assertThat(Metrics.value("samspel_relay_leading")).isEqualTo(1);
    }

    @Test
    void noSeriesTellsOfOnePersonCaseOrAuthority() {
        String path = "/probe/v1/notes/" + UUID.randomUUID();
        Notes.as(Notes.FK).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        given().auth().oauth2("nonsense").get(path).then().statusCode(401);
        given().get("/nowhere/194001042383").then().statusCode(404);
        given().get(path + "/nothing?name=Anna").then().statusCode(404);
        Notes.as(Notes.FK).body("{").post(path).then().statusCode(405);
        given().auth().oauth2("nonsense").get("/nowhere/anna");
        Metrics.tellOfNobody();
        assertThat(Metrics.text()).doesNotContainIgnoringCase("anna");
    }

    @Test
    void whatAProxyForwardsFindsNoMetrics() {
        for (String path :
                new String[] {"/q/metrics", "/q//metrics", "/q/./metrics", "/q/metrics/"}) {
            given().header("X-Forwarded-For", "192.0.2.1").get(path).then().statusCode(404);
            given().header("Forwarded", "for=192.0.2.1").get(path).then().statusCode(404);
        }
    }

    @Test
    void theTimesOfAnswersHaveBucketsAndTheRoutesTemplate() {
        Notes.as(Notes.FK).get("/probe/v1/notes/" + Notes.created(Notes.FK));
        assertThat(Metrics.text())
                .containsPattern(
                        "http_server_requests_seconds_bucket\\{.*uri=\"/notes/\\{id}\",le=\"0.25\"");
    }
}
