package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What others learn on the bus, held against the committed contract. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EventsTest {

    private static final String TOPIC = "samspel.funding.v1";
    private static final EventContract CONTRACT = EventContract.own();

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void anAssociationIsTold() {
        JsonPath state = only("association.created", association.id());
        assertThat(state.getString("associationId")).isEqualTo(association.id());
        assertThat(state.getInt("version")).isEqualTo(1);
        assertThat(state.getString("startsOn")).isEqualTo("2015-01-01");
    }

    @Test
    void aMemberIsToldWithItsAuthorities() {
        JsonPath state = only("member.joined", association.id() + "/" + AnAssociation.AVESTA);
        assertThat(state.getList("authorities.authority"))
                .containsExactly("2120002304.ame", "2120002304.social");
        assertThat(state.getString("party")).isEqualTo("KOMMUN");
        assertThat(state.getString("municipalityCode")).isEqualTo("2084");
        assertThat(state.<Object>get("leftOn")).isNull();
    }

    @Test
    void anOpenInterventionIsToldAsOpened() {
        String id = association.intervention();
        JsonPath state = only("intervention.opened", id);
        assertThat(state.getString("state")).isEqualTo("OPEN");
        assertThat(state.getString("host")).isEqualTo(AnAssociation.HOST);
        assertThat(state.getString("associationId")).isEqualTo(association.id());
        assertThat(state.getList("parties"))
                .containsExactly(AnAssociation.REGION, AnAssociation.AVESTA);
    }

    @Test
    void aProposedInterventionIsToldAsChanged() {
        String id = association.propose("").then().statusCode(201).extract().path("id");
        assertThat(only("intervention.changed", id).getString("state")).isEqualTo("PROPOSED");
    }

    @Test
    void theMoneyTableIsToldWholeWithAGrowingVersion() {
        String id = association.intervention();
        String url = AnAssociation.API + "/interventions/" + id;
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"lines\":[{\"costCategory\":\"PERSONAL\",\"budgetSek\":2220000}]}")
                .put(url + "/budgets/2020");
        report(url, "2020-06-30", "PERSONAL", "997101.50");
        report(url, "2020-05-31", "LOKALER", "18273");
        report(url, "2020-05-31", "PERSONAL", "1");
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        """
                        {"asOf":"2020-06-30",
                         "lines":[{"costCategory":"LOKALER","forecastYearCostSek":37000}]}\
                        """)
                .put(url + "/forecasts/2020");

        List<ConsumerRecord<String, byte[]>> told = Topics.await(TOPIC, 4, id + "/2020");
        assertThat(told).hasSize(4);
        told.forEach(record -> assertFollowsContract("finances.changed", record));
        JsonPath last = JsonPath.from(Topics.text(told.getLast()));
        assertThat(told.stream().map(r -> JsonPath.from(Topics.text(r)).getInt("version")))
                .containsExactly(1, 2, 3, 4);
        assertThat(last.getString("actualAsOf")).isEqualTo("2020-06-30");
        assertThat(last.getString("forecastAsOf")).isEqualTo("2020-06-30");
        assertThat(last.getList("lines.costCategory")).containsExactly("PERSONAL", "LOKALER");
        assertThat(Topics.text(told.getLast()))
                .contains("\"budgetSek\":2220000,\"actualSek\":997101.50")
                .contains("\"budgetSek\":null,\"actualSek\":18273,\"forecastYearCostSek\":37000");
    }

    private void report(String url, String asOf, String category, String sek) {
        association
                .office()
                .body(
                        """
                        {"asOf":"%s","lines":[{"costCategory":"%s","actualSek":%s}]}\
                        """
                                .formatted(asOf, category, sek))
                .post(url + "/actuals")
                .then()
                .statusCode(201);
    }

    private static JsonPath only(String name, String key) {
        List<ConsumerRecord<String, byte[]>> told = Topics.await(TOPIC, 1, key);
        assertThat(told).hasSize(1);
        assertFollowsContract(name, told.getFirst());
        return JsonPath.from(Topics.text(told.getFirst()));
    }

    private static void assertFollowsContract(String name, ConsumerRecord<String, byte[]> record) {
        assertThat(Topics.header(record, "ce_type")).isEqualTo("se.samspel." + name + ".v1");
        assertThat(Topics.header(record, "ce_subject")).isEqualTo(record.key());
        assertThat(Topics.header(record, "content-type")).isEqualTo("application/json");
        CONTRACT.describes(record);
    }
}
