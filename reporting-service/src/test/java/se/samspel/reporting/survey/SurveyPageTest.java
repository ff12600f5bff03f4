package se.samspel.reporting.survey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.samspel.reporting.AvestaEvents.HOST;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.pages.Login;

/** What a questionnaire says of an intervention is a page among its reports. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class SurveyPageTest {

    @Test
    void theInterventionsPageLeadsToItOnceOthersMayReadIt() {
        String intervention = AvestaEvents.intervention();
        String token = Tokens.authority(HOST);
        String key = SurveyCalls.aKey();
        String round =
                SurveyCalls.aRound(
                        intervention, token, SurveyCalls.anInstrument(key), "PARTICIPANTS");
        SurveyCalls.csv(token, round, SurveyCalls.forms(9, 8, "4")).then().statusCode(200);
        String start = "/pages/interventions/" + AvestaEvents.interventionId();
        String report = "/pages/reports/survey." + key + ".1";
        Login host = Login.as(TestPerson.ofHost("coordinator-avesta-ame", HOST));
        Login director = Login.as(TestPerson.ofOffice("director-south", AvestaEvents.ASSOCIATION));

        host.get(start).then().body(containsString(report));
        director.get(start).then().body(not(containsString(report)));
        SurveyCalls.close(token, round);
        director.get(start).then().body(containsString(report));

        String asked = "?coverage=intervention%3A" + AvestaEvents.interventionId();
        director.get(report + asked)
                .then()
                .statusCode(200)
                .body(containsString("Upplevelse"))
                .body(not(containsString("<form")));
        director.get(report + "/xlsx" + asked).then().statusCode(200);
        director.get("/pages/reports/survey.nothing.1" + asked).then().statusCode(404);
        director.get("/pages/reports/survey" + asked).then().statusCode(404);
        Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"))
                .get(report + asked)
                .then()
                .statusCode(404);
    }

    @Test
    void theAssociationsReportSetsItsInterventionsBesideOneAnother() {
        String intervention = AvestaEvents.intervention();
        String token = Tokens.authority(HOST);
        String key = SurveyCalls.aKey();
        String instrument = SurveyCalls.anInstrument(key);
        String open = SurveyCalls.aRound(intervention, token, instrument, "PARTICIPANTS");
        SurveyCalls.csv(token, open, SurveyCalls.forms(9, 8, "4")).then().statusCode(200);
        String few = SurveyCalls.aRound(intervention, token, instrument, "STAFF");
        SurveyCalls.csv(token, few, SurveyCalls.forms(4, 0, "5")).then().statusCode(200);
        SurveyCalls.close(token, few);
        String start = "/pages/associations/" + AvestaEvents.ASSOCIATION;
        String report = "/pages/reports/survey." + key + ".1";
        String asked = "?coverage=association%3A" + AvestaEvents.ASSOCIATION;
        Login director = Login.as(TestPerson.ofOffice("director-south", AvestaEvents.ASSOCIATION));

        director.get(start).then().body(containsString(report));
        director.get(report + asked)
                .then()
                .statusCode(200)
                .body(containsString("Vad svarar personal i varje insats?"))
                .body(containsString("visas ej"))
                .body(not(containsString("5,00")))
                .body(not(containsString("deltagare i varje insats")));
        SurveyCalls.close(token, open);
        director.get(report + asked)
                .then()
                .body(containsString("Vad svarar deltagare i varje insats?"))
                .body(containsString("4,00"));
        SurveyCalls.as(Tokens.office(AvestaEvents.ASSOCIATION))
                .get(
                        SurveyCalls.API
                                + "/associations/%s/survey-report?instrument=%s&version=1"
                                        .formatted(AvestaEvents.ASSOCIATION, key))
                .then()
                .statusCode(200)
                .body("interventionRounds.roundId", hasSize(2))
                .body(first("PARTICIPANTS", "people"), is(17))
                .body(first("PARTICIPANTS", "mean"), is(4.0f))
                .body(first("STAFF", "people"), nullValue())
                .body(first("STAFF", "mean"), nullValue());
        Login.as(TestPerson.ofOffice("director-elsewhere", "2220000562"))
                .get(report + asked)
                .then()
                .statusCode(404);
    }

    private static String first(String group, String figure) {
        return "interventionRounds.find { it.respondentGroup == '%s' }.questions[0].own.%s"
                .formatted(group, figure);
    }
}
