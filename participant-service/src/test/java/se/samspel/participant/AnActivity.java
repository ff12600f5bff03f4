package se.samspel.participant;

import io.restassured.response.Response;
import java.time.LocalDate;

/** An activity of an enrolment's plan at the team. */
final class AnActivity {

    static final String TEXT = "Boka besök hos arbetsterapeut";
    static final LocalDate DUE = ACase.TODAY.plusDays(10);

    final ACase person;
    final String id;

    private AnActivity(ACase person, String id) {
        this.person = person;
        this.id = id;
    }

    /** Of a person whose form lets the team tell region and Försäkringskassan its plan. */
    static AnActivity of(String responsible) {
        return of(enrolled("\"PLAN\""), responsible, "null", DUE);
    }

    static AnActivity of(ACase enrolled, String responsible, String unit, LocalDate dueOn) {
        String id =
                tryAdding(enrolled, responsible, unit, dueOn)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new AnActivity(enrolled, id);
    }

    static ACase enrolled(String hostCategories) {
        return ACase.registered()
                .waive(hostCategories)
                .disclose()
                .refer("ACCEPTED")
                .awaitReferral("ACCEPTED")
                .enrol();
    }

    static Response tryAdding(ACase enrolled, String responsible, String unit, LocalDate dueOn) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {"activity":"%s","responsibleAuthority":"%s","responsibleUnit":%s,
                         "dueOn":"%s","jobFocused":true}\
                        """
                                .formatted(TEXT, responsible, unit, dueOn))
                .post(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/activities");
    }

    Response answer(String version, LocalDate doneOn, String outcome) {
        return move(
                version,
                "outcome",
                "{\"doneOn\":\"%s\",\"outcome\":\"%s\",\"note\":\"Gick bra\"}"
                        .formatted(doneOn, outcome));
    }

    Response postpone(String version, LocalDate dueOn) {
        return move(version, "postponement", "{\"dueOn\":\"%s\"}".formatted(dueOn));
    }

    private Response move(String version, String move, String body) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ACase.API + "/activities/" + id + "/" + move);
    }

    Response readBy(String authority) {
        return ACase.read(authority).get(ACase.API + "/activities/" + id);
    }

    static Response listedFor(String authority) {
        return ACase.read(authority).get(ACase.API + "/activities?responsible=me&limit=100");
    }
}
