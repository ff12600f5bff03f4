package se.samspel.participant;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.participant.StartGroupsTest.meet;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** A start group's meetings, which name no person. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class StartGroupMeetingsTest {

    private static final LocalDate PLANNED = ACase.TODAY.plusDays(10);

    private String group;

    @BeforeEach
    void plannedForAnAcceptedPerson() {
        group =
                StartGroupsTest.plan(ACase.accepted(), 1)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void meetingsArePlannedOrHeld() {
        meet(group, "\"plannedOn\":\"%s\",\"topic\":\"Information\"".formatted(PLANNED))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("meetings", hasSize(1))
                .body("meetings[0].topic", equalTo("Information"))
                .body("meetings[0].heldOn", nullValue());
        meet(group, "\"heldOn\":\"%s\"".formatted(ACase.TODAY))
                .then()
                .statusCode(201)
                .body("meetings", hasSize(2));
        meet(group, "\"heldOn\":\"%s\"".formatted(ACase.TODAY.plusDays(1)))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        meet(group, "\"topic\":\"Information\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("planned-or-held"));
    }

    @Test
    void noPersonIsNamed() {
        meet(group, "\"heldOn\":\"%s\",\"topic\":\"Möte med 197310199265\"".formatted(ACase.TODAY))
                .then()
                .statusCode(422)
                .body("type", endsWith("names-person"));
        meet(group, "\"heldOn\":\"%s\",\"topic\":\"731019-9265\"".formatted(ACase.TODAY))
                .then()
                .statusCode(422);
        meet(group, "\"heldOn\":\"%s\",\"topic\":\"Möte 2020-01-15\"".formatted(ACase.TODAY))
                .then()
                .statusCode(201);
    }
}
