package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class DeadlineRulesTest {

    private static final String WHOLE =
            """
            {"validFrom":"2026-01-01","receiveWithin":{"days":3,"businessDays":true},
             "respondWithin":{"days":10,"businessDays":true},
             "visitWithin":{"days":30,"businessDays":false},
             "completeWithin":{"days":14,"businessDays":false},"followUpWithinMonths":3,
             "introductoryVisit":"OBLIGATORY"}
            """;

    private final Calls host = Calls.as(AME);
    private final UUID intervention = Setting.intervention();

    /** The first rules of an intervention, as its host sets them. */
    static void set(UUID intervention, String rules) {
        put(AME, intervention, "If-None-Match", "*", rules).then().statusCode(201);
    }

    static Response put(
            String caller, UUID intervention, String condition, String tag, String rules) {
        return Calls.as(caller)
                .writing()
                .header(condition, tag)
                .body(rules)
                .put(path(intervention));
    }

    private static String path(UUID intervention) {
        return "/referral/v1/interventions/" + intervention + "/deadline-rules";
    }

    private Response get(String caller) {
        return Calls.as(caller).get("/interventions/" + intervention + "/deadline-rules");
    }

    @Test
    void theHostSetsThemAndTheMembersAuthoritiesReadThem() {
        put(AME, intervention, "If-None-Match", "*", WHOLE)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(path(intervention)));
        for (String reader : new String[] {AME, REGION}) {
            get(reader)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("rules[0].validFrom", equalTo("2026-01-01"))
                    .body("rules[0].receiveWithin.days", equalTo(3))
                    .body("rules[0].visitWithin.businessDays", equalTo(false))
                    .body("rules[0].followUpWithinMonths", equalTo(3))
                    .body("rules[0].introductoryVisit", equalTo("OBLIGATORY"));
        }
        get(STRANGER).then().statusCode(404);
        put(REGION, intervention, "If-Match", "\"1\"", WHOLE).then().statusCode(404);
        put(AME, Setting.id(), "If-None-Match", "*", WHOLE).then().statusCode(404);
    }

    @Test
    void withoutAnyThereIsNothingToRead() {
        get(AME).then().statusCode(404);
    }

    @Test
    void whatIsLeftOutIsNotDueButAFollowUpIs() {
        set(intervention, "{\"validFrom\":\"2026-01-01\"}");
        get(AME).then()
                .body("rules[0].receiveWithin", nullValue())
                .body("rules[0].followUpWithinMonths", equalTo(2))
                .body("rules[0].introductoryVisit", equalTo("OPTIONAL"));
    }

    @Test
    void anotherDateIsAddedAndTheSameDateIsMended() {
        set(intervention, WHOLE);
        String later = WHOLE.replace("2026-01-01", "2026-06-01");
        put(AME, intervention, "If-Match", "\"1\"", later).then().statusCode(200);
        String mended = WHOLE.replace("\"days\":3", "\"days\":4");
        put(AME, intervention, "If-Match", "\"2\"", mended)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("rules.validFrom", contains("2026-01-01", "2026-06-01"))
                .body("rules.receiveWithin.days", contains(4, 3));
        assertThat(
                        Database.rows(
                                "select version from deadline_rule where intervention_id = '%s'"
                                        .formatted(intervention)))
                .hasSize(3);
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        put(AME, intervention, "If-Match", "\"1\"", WHOLE).then().statusCode(412);
        host.writing().body(WHOLE).put(path(intervention)).then().statusCode(428);
        set(intervention, WHOLE);
        put(AME, intervention, "If-None-Match", "*", WHOLE).then().statusCode(412);
        put(AME, intervention, "If-Match", "\"2\"", WHOLE).then().statusCode(412);
        host.writing().body(WHOLE).put(path(intervention)).then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"validFrom\":\"2026-01-01\",\"receiveWithin\":{\"days\":0,\"businessDays\":true}}",
                "{\"validFrom\":\"2026-01-01\",\"receiveWithin\":{\"days\":366,\"businessDays\":true}}",
                "{\"validFrom\":\"2026-01-01\",\"visitWithin\":{\"days\":3}}",
                "{\"validFrom\":\"2026-01-01\",\"followUpWithinMonths\":25}",
                "{\"validFrom\":\"2026-01-01\",\"introductoryVisit\":\"SOMETIMES\"}",
                "{\"validFrom\":\"2026-01-01\",\"unknown\":1}"
            })
    void whatIsNoRuleIsRefused(String body) {
        put(AME, intervention, "If-None-Match", "*", body).then().statusCode(400);
    }

    @Test
    void onlyTheHostAddsARow() {
        set(intervention, WHOLE);
        String sql =
                "select version from deadline_rule where intervention_id = '%s'"
                        .formatted(intervention);
        assertThat(Database.seenBy("authority:" + REGION, sql)).containsExactly("1");
        assertThat(Database.seenBy("", sql)).isEmpty();
        assertThat(Database.seenBy("association:2220002139", sql)).isEmpty();
    }
}
