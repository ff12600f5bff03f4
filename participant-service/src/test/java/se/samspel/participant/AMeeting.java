package se.samspel.participant;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Tokens;

/** A follow-up meeting of an enrolment at the team. */
final class AMeeting {

    static final String BOTH =
            "{\"party\":\"REFERRER\"},{\"party\":\"INCOME_AUTHORITY\"},{\"party\":\"PARTICIPANT\"}";
    static final Instant NEXT_WEEK =
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    static final Instant LAST_WEEK = NEXT_WEEK.minus(14, ChronoUnit.DAYS);

    final ACase person;
    final String id;

    private AMeeting(ACase person, String id) {
        this.person = person;
        this.id = id;
    }

    /** With the referrer, the income authority and the person. */
    static AMeeting planned() {
        return planned(ACase.enrolled(), BOTH);
    }

    static AMeeting planned(ACase enrolled, String invitees) {
        return planned(enrolled, NEXT_WEEK, invitees);
    }

    static AMeeting planned(ACase enrolled, Instant at, String invitees) {
        String id = tryPlanning(enrolled, at, invitees).then().statusCode(201).extract().path("id");
        return new AMeeting(enrolled, id);
    }

    static Response tryPlanning(ACase enrolled, Instant at, String invitees) {
        return ACase.as(ACase.AME)
                .body(request(at, invitees))
                .post(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/meetings");
    }

    static String request(Instant at, String invitees) {
        return "{\"plannedAt\":\"%s\",\"kind\":\"FOLLOW_UP\",\"invitees\":[%s]}"
                .formatted(at, invitees);
    }

    Response hold(String version, LocalDate on, String present) {
        return move(version, "held", "{\"heldOn\":\"%s\",\"present\":[%s]}".formatted(on, present));
    }

    Response cancel(String version, LocalDate on, String by) {
        return move(
                version,
                "cancellation",
                "{\"cancelledOn\":\"%s\",\"cancelledBy\":\"%s\"}".formatted(on, by));
    }

    Response rebook(String version, Instant at) {
        return move(version, "rebooking", "{\"plannedAt\":\"%s\"}".formatted(at));
    }

    private Response move(String version, String move, String body) {
        return ACase.as(ACase.AME)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ACase.API + "/meetings/" + id + "/" + move);
    }

    Response readBy(String authority) {
        return ACase.read(authority).get(ACase.API + "/meetings/" + id);
    }

    static Response listedFor(String authority) {
        return ACase.read(authority).get(ACase.API + "/meetings?direction=invited&limit=100");
    }

    /**
     * What is due for a unit that works with this person alone, so that the others of all tests
     * don't fill the list.
     */
    static Response dueFor(String authority, ACase person) {
        return dueFor(authority, person, 30);
    }

    static Response dueFor(String authority, ACase person, int days) {
        String unit = "unit-" + person.enrolmentId.substring(24, 32);
        Database.execute(
                "update enrolment set responsible_units = '{unit-1,%s}' where id = '%s'"
                        .formatted(unit, person.enrolmentId));
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .headers(
                        Map.of(
                                "Samspel-Acting-User", "handler-1",
                                "Samspel-Acting-Unit", unit,
                                "Samspel-Purpose", "CASE_HANDLING"))
                .get(ACase.API + "/due-items?limit=500&days=" + days);
    }
}
