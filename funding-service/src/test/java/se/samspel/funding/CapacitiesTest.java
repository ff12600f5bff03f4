package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static se.samspel.funding.AnAssociation.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Places in dated rows. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class CapacitiesTest {

    private AnAssociation association;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
    }

    @Test
    void theRowInForceTodayIsTheInterventionsCapacity() {
        String id = proposed(60);
        set(id, "If-None-Match", "*", row(TODAY.plusDays(1), 48), row(TODAY, 50))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/interventions/" + id + "/capacities"))
                .body("rows.capacity", contains(50, 48));
        capacityIs(id, 50);
        set(id, "If-Match", "\"1\"", row(TODAY.plusDays(1), 48))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        // Before the first row what was proposed counts.
        capacityIs(id, 60);
        AnAssociation.authority(AnAssociation.FK)
                .get(url(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("rows.validFrom", contains(TODAY.plusDays(1).toString()));
    }

    @Test
    void rowsAreReplacedByWhoHasReadThem() {
        String id = proposed(60);
        association.office().get(url(id)).then().statusCode(404);
        set(id, "If-Match", "\"1\"", row(TODAY, 1)).then().statusCode(412);
        set(id, "If-None-Match", "*", row(TODAY, 1)).then().statusCode(201);
        set(id, "If-None-Match", "*", row(TODAY, 2)).then().statusCode(412);
        set(id, "If-Match", "\"7\"", row(TODAY, 2)).then().statusCode(412);
        set(id, "X-None", "", row(TODAY, 2)).then().statusCode(428);
    }

    @Test
    void twoRowsOfOneDayAreRefused() {
        String id = proposed(60);
        set(id, "If-None-Match", "*", row(TODAY, 1), row(TODAY, 2))
                .then()
                .statusCode(422)
                .body("type", containsString("two-capacities-of-one-day"));
        set(id, "If-None-Match", "*", row(TODAY, -1)).then().statusCode(400);
        set(id, "If-None-Match", "*").then().statusCode(400);
    }

    @Test
    void theEventTellsTheRowsAndTheOneInForce() {
        String id = proposed(60);
        set(id, "If-None-Match", "*", row(TODAY, 50), row(TODAY.plusDays(1), 48))
                .then()
                .statusCode(201);
        var told = Topics.await("samspel.funding.v1", 2, id);
        assertThat(Topics.header(told.get(1), "ce_type"))
                .isEqualTo("se.samspel.intervention.changed.v1");
        JsonPath state = JsonPath.from(Topics.text(told.get(1)));
        assertThat(state.getInt("version")).isEqualTo(2);
        assertThat(state.getInt("capacity")).isEqualTo(50);
        assertThat(state.getList("capacities.capacity")).isEqualTo(List.of(50, 48));
        assertThat(state.getString("capacities[1].validFrom"))
                .isEqualTo(TODAY.plusDays(1).toString());
    }

    private String proposed(int capacity) {
        return association
                .propose(",\"capacity\":" + capacity)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void capacityIs(String id, int places) {
        association
                .office()
                .get(AnAssociation.API + "/interventions/" + id)
                .then()
                .body("capacity", equalTo(places));
    }

    private Response set(String id, String condition, String value, String... rows) {
        return association
                .office()
                .header(condition, value)
                .body("{\"rows\":[" + String.join(",", rows) + "]}")
                .put(url(id));
    }

    private static String row(LocalDate validFrom, int capacity) {
        return "{\"validFrom\":\"%s\",\"capacity\":%d}".formatted(validFrom, capacity);
    }

    private static String url(String id) {
        return AnAssociation.API + "/interventions/" + id + "/capacities";
    }
}
