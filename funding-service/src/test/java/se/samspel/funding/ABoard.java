package se.samspel.funding;

import io.restassured.response.Response;
import java.time.LocalDate;

/** The meetings of an association's board, as its office records them. */
final class ABoard {

    static final LocalDate HELD_ON = LocalDate.of(2025, 11, 26);
    private static final String API = AnAssociation.API;

    private final AnAssociation association;

    ABoard(AnAssociation association) {
        this.association = association;
    }

    static String plan(LocalDate on, boolean openToPublic) {
        return "{\"plannedOn\":\"%s\",\"place\":\"Avesta\",\"openToPublic\":%s}"
                .formatted(on, openToPublic);
    }

    String planned(boolean openToPublic) {
        return planned(HELD_ON, openToPublic);
    }

    String planned(LocalDate on, boolean openToPublic) {
        return association
                .office()
                .body(plan(on, openToPublic))
                .post(API + association.path() + "/board-meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String held(boolean openToPublic) {
        String id = planned(openToPublic);
        hold(id, HELD_ON).then().statusCode(200);
        return id;
    }

    Response hold(String id, LocalDate on) {
        return move(
                id,
                1,
                "holding",
                "{\"heldOn\":\"%s\",\"present\":[\"seat-1\",\"seat-2\",\"seat-3\"]}".formatted(on));
    }

    Response move(String id, int version, String move, String body) {
        return association
                .office()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(API + "/board-meetings/" + id + "/" + move);
    }

    void adjusted(String id) {
        move(id, 2, "minutes", "{\"minutesReference\":\"Protokoll 6/2025\"}")
                .then()
                .statusCode(200);
        move(id, 3, "adjustment", "{\"adjustedOn\":\"2025-12-03\",\"adjusters\":[\"seat-1\"]}")
                .then()
                .statusCode(200);
    }

    Response decide(String meetingId, int paragraph, String kind, String more) {
        return association
                .office()
                .body(
                        """
                        {"paragraph":%d,"kind":"%s","subject":"Ärende","outcome":"APPROVED"%s}\
                        """
                                .formatted(paragraph, kind, more))
                .post(API + "/board-meetings/" + meetingId + "/decisions");
    }

    String decided(String meetingId, int paragraph, String kind) {
        return decide(meetingId, paragraph, kind, "").then().statusCode(201).extract().path("id");
    }

    /** That a step of the budget year 2026 is done, recorded for the first time. */
    Response done(String step, String body) {
        return association
                .office()
                .header("If-None-Match", "*")
                .body(body)
                .put(API + association.path() + "/year-wheels/2026/steps/" + step);
    }

    String delegated(LocalDate on) {
        return association
                .office()
                .body(
                        """
                        {"takenOn":"%s","role":"Förbundschef","holder":"staff-7","kind":"GRANT",
                         "subject":"Utökad tid","amountSek":45000.5,"reference":"D 9/2025"}\
                        """
                                .formatted(on))
                .post(API + association.path() + "/delegated-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
