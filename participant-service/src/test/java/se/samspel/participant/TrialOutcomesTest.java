package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** How a trial went. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TrialOutcomesTest {

    private static final String CONTINUES = "\"outcome\":\"CONTINUES\"";

    private ACase onTrial;

    @BeforeEach
    void onTrialForTenDaysMore() {
        onTrial = AnEnrolment.onTrial(ACase.STARTED, ACase.TODAY.plusDays(10));
    }

    @Test
    void whoContinuesIsActiveAtOnce() {
        AnEnrolment.read(onTrial).then().body("trialOutcome", nullValue());
        AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY, CONTINUES)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACTIVE"))
                .body("trialOutcome.outcome", equalTo("CONTINUES"))
                .body("trialOutcome.decidedOn", equalTo(ACase.TODAY.toString()))
                .body("history.state", contains("TRIAL", "ACTIVE"));
        var event = Topics.await("samspel.participant.v1", 2, onTrial.enrolmentId).get(1);
        assertThat(Topics.text(event)).contains("\"version\":2", "\"state\":\"ACTIVE\"");
        AnEnrolment.decideTrial(onTrial, 2, ACase.TODAY, CONTINUES)
                .then()
                .statusCode(409)
                .body("state", equalTo("ACTIVE"));
    }

    @Test
    void anExtendedTrialGoesOnToALaterDay() {
        extend(0).then().statusCode(422).body("type", endsWith("extension-not-later"));
        extend(1)
                .then()
                .statusCode(200)
                .body("state", equalTo("TRIAL"))
                .body("trialEndsOn", equalTo(ACase.TODAY.plusDays(11).toString()))
                .body("trialOutcome.outcome", equalTo("EXTENDED"))
                .body("history.state", contains("TRIAL", "TRIAL"));
    }

    private Response extend(int days) {
        return AnEnrolment.decideTrial(
                onTrial,
                1,
                ACase.TODAY,
                "\"outcome\":\"EXTENDED\",\"trialEndsOn\":\"%s\""
                        .formatted(ACase.TODAY.plusDays(10 + days)));
    }

    @Test
    void aTrialThatIsToEndIsEndedByItsExit() {
        AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY, "\"outcome\":\"ENDED\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("TRIAL"))
                .body("trialOutcome.outcome", equalTo("ENDED"));
        AnEnrolment.end(onTrial, 2, ACase.TODAY)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("trialOutcome.outcome", equalTo("ENDED"));
    }

    @Test
    void onlyAnExtensionHasANewEnd() {
        for (String wrong :
                new String[] {
                    "\"outcome\":\"EXTENDED\"",
                    CONTINUES + ",\"trialEndsOn\":\"%s\"".formatted(ACase.TODAY.plusDays(20))
                }) {
            AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY, wrong)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("extension-has-new-end"));
        }
    }

    @Test
    void itIsDecidedBetweenTheStartAndToday() {
        AnEnrolment.decideTrial(onTrial, 1, ACase.STARTED.minusDays(1), CONTINUES)
                .then()
                .statusCode(422)
                .body("type", endsWith("decided-before-start"));
        AnEnrolment.decideTrial(onTrial, 1, ACase.TODAY.plusDays(1), CONTINUES)
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        AnEnrolment.decideTrial(onTrial, 9, ACase.TODAY, CONTINUES).then().statusCode(412);
        AnEnrolment.decideTrial(onTrial, 1, ACase.STARTED, CONTINUES).then().statusCode(200);
    }
}
