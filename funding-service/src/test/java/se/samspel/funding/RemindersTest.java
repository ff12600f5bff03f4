package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.EventContract;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** A step that is near, due or overdue is told of, each stage once. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(EverySecond.class)
class RemindersTest {

    private static final String TOPIC = "samspel.funding.v1";

    @Test
    void anOverdueStepIsToldOnceAndADoneOneNever() {
        AnAssociation association = AnAssociation.withMembers();
        int year = AnAssociation.TODAY.getYear();
        association
                .office()
                .header("If-None-Match", "*")
                .body("{\"doneOn\":\"%d-11-30\",\"reference\":\"§ 1\"}".formatted(year - 2))
                .put(
                        AnAssociation.API
                                + association.path()
                                + "/year-wheels/"
                                + (year - 1)
                                + "/steps/BUDGET")
                .then()
                .statusCode(201);
        turn(association, year - 1);
        String key = association.id() + "/" + (year - 1) + "/CONSULTATION";
        ConsumerRecord<String, byte[]> told = Topics.await(TOPIC, 1, key).getFirst();
        assertThat(Topics.header(told, "ce_type")).isEqualTo("se.samspel.year-wheel.step-due.v1");
        EventContract.own().describes(told);
        JsonPath state = JsonPath.from(Topics.text(told));
        assertThat(state.getString("stage")).isEqualTo("OVERDUE");
        assertThat(state.getInt("version")).isEqualTo(1);
        assertThat(state.getInt("daysLeft")).isNegative();
        // Another association's, told in a later run: the first one's have been looked at again.
        AnAssociation other = AnAssociation.withMembers();
        turn(other, year - 1);
        Topics.await(TOPIC, 1, other.id() + "/" + (year - 1) + "/CONSULTATION");
        Eventually.holds(() -> assertThat(toldOf(other)).isEqualTo(toldOf(association) + 1));
        assertThat(Topics.await(TOPIC, 1, key)).hasSize(1);
        assertThat(
                        Database.rows(
                                "select step from wheel_reminder where association_id = '%s'"
                                                .formatted(association.id())
                                        + " and step = 'BUDGET' and budget_year = "
                                        + (year - 1)))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithOneAssociationKeepsNoOthersRemindersBack() {
        int year = AnAssociation.TODAY.getYear();
        AnAssociation broken = AnAssociation.withMembers();
        AnAssociation other = AnAssociation.withMembers();
        assertThat(broken.id()).isLessThan(other.id());
        turn(broken, year - 1);
        Topics.await(TOPIC, 1, broken.id() + "/" + (year - 1) + "/CONSULTATION");
        Database.execute(
                "update wheel_parameters set own_steps = '{NO_STEP}', own_days = '{13-45}'"
                        + " where association_id = '%s'".formatted(broken.id()));
        turn(other, year - 1);
        Topics.await(TOPIC, 1, other.id() + "/" + (year - 1) + "/CONSULTATION");
    }

    private static int toldOf(AnAssociation association) {
        return Database.rows(
                        "select 1 from wheel_reminder where association_id = '%s'"
                                .formatted(association.id()))
                .size();
    }

    private static void turn(AnAssociation association, int firstBudgetYear) {
        association
                .office()
                .header("If-None-Match", "*")
                .body(
                        "{\"firstBudgetYear\":%d,\"followUps\":\"HALF_YEAR\",\"ownDays\":[]}"
                                .formatted(firstBudgetYear))
                .put(AnAssociation.API + association.path() + "/year-wheel-parameters")
                .then()
                .statusCode(201);
    }
}
