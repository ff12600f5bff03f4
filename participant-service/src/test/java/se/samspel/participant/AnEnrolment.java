package se.samspel.participant;

import io.restassured.response.Response;
import java.time.LocalDate;

/** What the team does with an enrolment while it runs. */
final class AnEnrolment {

    static final String DROPPED_OUT = "\"exitReason\":\"OVRIGT\",\"earlyDropout\":true";

    private AnEnrolment() {}

    /** Begun that day as a trial until the other. */
    static ACase onTrial(LocalDate startedOn, LocalDate trialEndsOn) {
        ACase accepted = ACase.accepted();
        accepted.enrolmentId =
                accepted.tryEnrolling(ACase.AME, startedOn, "\"" + trialEndsOn + "\"")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return accepted;
    }

    static ACase paused() {
        ACase enrolled = ACase.enrolled();
        pause(enrolled, 1, ACase.STARTED.plusDays(5)).then().statusCode(200);
        return enrolled;
    }

    static Response pause(ACase person, int version, LocalDate on) {
        return move(person, version, "pause", "{\"pausedOn\":\"%s\"}".formatted(on));
    }

    static Response resume(ACase person, int version, LocalDate on) {
        return move(person, version, "resumption", "{\"resumedOn\":\"%s\"}".formatted(on));
    }

    static Response end(ACase person, int version, LocalDate on) {
        return move(person, version, "exit", "{\"endedOn\":\"%s\",%s}".formatted(on, DROPPED_OUT));
    }

    /**
     * @param outcome and a new last day, as JSON members
     */
    static Response decideTrial(ACase person, int version, LocalDate on, String outcome) {
        return move(
                person,
                version,
                "trial-outcome",
                "{\"decidedOn\":\"%s\",%s}".formatted(on, outcome));
    }

    static Response read(ACase person) {
        return ACase.read(ACase.AME).get(url(person));
    }

    static String url(ACase person) {
        return ACase.API + "/enrolments/" + person.enrolmentId;
    }

    private static Response move(ACase person, int version, String move, String body) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(url(person) + "/" + move);
    }
}
