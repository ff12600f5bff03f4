package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** What others learn of an association's year, and of what interventions are to reach. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class AssociationYearEventsTest {

    private static final String TOPIC = "samspel.funding.v1";

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void aYearIsToldAnewWithEachChangeOfItsMoney() {
        set("/contributions/2020", "{\"basis\":\"STATE_AMOUNT\",\"amountSek\":1000}");
        AnOwnBudget.first(association).then().statusCode(201);
        AnOwnBudget.granted(association, 900);
        AnOwnBudget.report(
                        association,
                        "1",
                        "{\"asOf\":\"2020-06-30\",\"areas\":"
                                + "[{\"area\":\"STYRELSE\",\"actualSek\":61.50}]}")
                .then()
                .statusCode(200);

        List<ConsumerRecord<String, byte[]>> told = told(4, "2020");
        assertThat(told.stream().map(each -> json(each).getInt("version")))
                .containsExactly(1, 2, 3, 4);
        JsonPath first = json(told.getFirst());
        assertThat(first.getList("contributions.amountSek", Integer.class))
                .containsExactly(1000, 500, 500);
        assertThat(first.getInt("stateAmountSek")).isEqualTo(1000);
        assertThat(first.<Object>get("closingEquitySek")).isNull();
        JsonPath last = json(told.getLast());
        assertThat(last.getString("contributionsFrom")).isEqualTo("SET");
        assertThat(last.getInt("grantedSek")).isEqualTo(900);
        assertThat(last.getList("otherIncome.source")).containsExactly("ESF");
        assertThat(Topics.text(told.getLast()))
                .contains("\"area\":\"STYRELSE\",\"budgetSek\":100,\"actualSek\":61.50");
    }

    @Test
    void theToldFiguresAreThoseOfTheOwnBudget() {
        set("/contributions/2020", "{\"basis\":\"TOTAL\",\"amountSek\":2000}");
        AnOwnBudget.granted(association, 900);
        JsonPath read = AnOwnBudget.first(association).then().extract().jsonPath();

        JsonPath last = json(told(3, "2020").getLast());
        assertThat(last.getInt("resultSek")).isEqualTo(read.getInt("budgeted.resultSek"));
        assertThat(last.getInt("closingEquitySek"))
                .isEqualTo(read.getInt("budgeted.closingEquitySek"));
        assertThat(last.getInt("availableToGrantSek"))
                .isEqualTo(read.getInt("budgeted.availableToGrant.withEquitySek"));
        assertThat(last.<Object>get("stateAmountSek")).isNull();
    }

    @Test
    void whatInterventionsCostIsPartOfTheYear() {
        String intervention = association.intervention();
        AnOwnBudget.budget(association, intervention, 2_340_000);
        association
                .office()
                .body(
                        """
                        {"asOf":"2020-06-30",
                         "lines":[{"costCategory":"PERSONAL","actualSek":1119412.50}]}\
                        """)
                .post(AnAssociation.API + "/interventions/" + intervention + "/actuals")
                .then()
                .statusCode(201);

        List<ConsumerRecord<String, byte[]>> told = told(2, "2020");
        assertThat(json(told.getFirst()).<Object>get("interventionsActualSek")).isNull();
        assertThat(Topics.text(told.getLast()))
                .contains("\"grantedSek\":2340000,\"interventionsActualSek\":1119412.50");
    }

    @Test
    void framesStandUntilContributionsAreSet() {
        AnOwnBudget.notice(association, AnAssociation.AVESTA, 250).then().statusCode(201);

        JsonPath year = json(told(1, "2021").getFirst());
        assertThat(year.getString("contributionsFrom")).isEqualTo("NOTICED");
        assertThat(year.getList("contributions.party")).containsExactly("KOMMUN");
        assertThat(year.getList("areas")).isEmpty();
    }

    @Test
    void targetsAndPlansAreToldUnderKeysOfTheirOwn() {
        String intervention = association.intervention();
        put(
                "/interventions/" + intervention + "/targets",
                """
                {"targets":[{"indicator":"GOAL_ATTAINED","value":50,"unit":"PERCENT",
                 "from":"2020-01-01","to":"2020-12-31"}]}\
                """);
        put(
                "/interventions/" + intervention + "/register",
                """
                {"partners":[],"steeringGroup":[],
                 "plannedParticipants":[{"validFrom":"2020-01-01","participants":60}]}\
                """);

        var targets = Topics.await(TOPIC, 1, intervention + "/targets").getFirst();
        var plan = Topics.await(TOPIC, 1, intervention + "/participant-plan").getFirst();
        var opened = Topics.await(TOPIC, 1, intervention).getFirst();
        for (var record : List.of(targets, plan, opened)) {
            EventContract.own().describes(record);
        }
        assertThat(json(targets).getList("targets.value")).containsExactly(50);
        assertThat(json(plan).getInt("rows[0].participants")).isEqualTo(60);
        assertThat(json(opened).getBoolean("esfFunded")).isFalse();
    }

    @Test
    void anAssociationFromBeforeIsToldOfOnce() {
        String intervention = association.intervention();
        AnOwnBudget.first(association).then().statusCode(201);
        told(1, "2020");

        Database.execute(
                "insert into association_to_retell (id) values ('%s')".formatted(association.id()));

        assertThat(json(told(2, "2020").getLast()).getInt("version")).isEqualTo(2);
        assertThat(Topics.await(TOPIC, 2, intervention)).hasSize(2);
        assertThat(Database.rows("select id from association_to_retell")).isEmpty();
    }

    private List<ConsumerRecord<String, byte[]>> told(int times, String year) {
        List<ConsumerRecord<String, byte[]>> told =
                Topics.await(TOPIC, times, association.id() + "/" + year);
        assertThat(told).hasSize(times);
        told.forEach(EventContract.own()::describes);
        return told;
    }

    private static JsonPath json(ConsumerRecord<String, byte[]> record) {
        return JsonPath.from(Topics.text(record));
    }

    private void set(String path, String body) {
        put(association.path() + path, body);
    }

    private void put(String path, String body) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(AnAssociation.API + path)
                .then()
                .statusCode(201);
    }
}
