package se.samspel.referral;

import static se.samspel.referral.HandlingTest.on;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.testing.Topics;

/** A joint team that Avesta's labour market unit convenes, and what is on its agenda. */
final class ATeam {

    static final Calls HOST = Calls.as(AME);

    final UUID id;

    private ATeam(UUID id) {
        this.id = id;
    }

    /** Försäkringskassan and Arbetsförmedlingen take part; the referring Region doesn't. */
    static ATeam convened() {
        ATeam team = alone();
        team.joins(FK, "2020-01-01").then().statusCode(201);
        team.joins(AF, "2020-01-01").then().statusCode(201);
        return team;
    }

    static ATeam alone() {
        Setting.members();
        UUID id = Setting.id();
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.intervention.opened.v1",
                id.toString(),
                """
                {"interventionId":"%s","version":1,"associationId":"%s","name":"MGT",
                 "orientation":"INDIVIDUAL","kind":"JOINT_TEAM","host":"%s","parties":["2120002304"],
                 "capacity":null,"startsOn":"2015-05-01","endsOn":null,"state":"OPEN"}
                """
                        .formatted(id, Setting.ASSOCIATION, AME));
        Setting.known("intervention", id);
        return new ATeam(id);
    }

    Response joins(String authority, String from) {
        return HOST.post(
                "/interventions/" + id + "/joint-team/members",
                "{\"authority\":\"%s\",\"function\":\"Handläggare\",\"from\":\"%s\"}"
                        .formatted(authority, from));
    }

    /** A meeting today. */
    String meeting() {
        return meeting(TODAY);
    }

    String meeting(LocalDate plannedOn) {
        return HOST.post(
                        "/interventions/" + id + "/team-meetings",
                        "{\"plannedOn\":\"%s\",\"place\":\"Rum 2\"}".formatted(plannedOn))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The Region's patient, whose referral the host has received. */
    String received(SignedWaiver waiver) {
        String referral =
                Calls.as(REGION)
                        .post(
                                "/referrals",
                                """
                                {"interventionId":"%s","disclosureId":"%s","submittedOn":"%s",
                                 "need":"Behöver stöd från flera"}
                                """
                                        .formatted(id, waiver.disclosureId, TODAY.minusDays(2)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        HOST.move(referral, "reception", on("receivedOn", TODAY.minusDays(1)))
                .then()
                .statusCode(200);
        return referral;
    }

    String item(String meeting, String referral) {
        return item(meeting, "referralId", referral);
    }

    String topic(String meeting, String topic) {
        return item(meeting, "topic", topic);
    }

    private static String item(String meeting, String field, String value) {
        return HOST.post(
                        "/team-meetings/" + meeting + "/items",
                        "{\"%s\":\"%s\"}".formatted(field, value))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void held(String meeting, String... present) {
        String there =
                Arrays.stream(present)
                        .map("{\"authority\":\"%s\",\"function\":\"Handläggare\"}"::formatted)
                        .collect(Collectors.joining(","));
        move(
                        "/team-meetings/" + meeting,
                        "holding",
                        "{\"heldOn\":\"%s\",\"present\":[%s]}".formatted(TODAY, there))
                .then()
                .statusCode(200);
    }

    /** A transition by the host from the version that the path has now. */
    static Response move(String path, String move, String body) {
        String tag = HOST.get(path).then().statusCode(200).extract().header("ETag");
        return HOST.writing()
                .header("If-Match", tag)
                .body(body)
                .post("/referral/v1" + path + "/" + move);
    }

    static Response firstPut(String path, String body) {
        return HOST.writing().header("If-None-Match", "*").body(body).put("/referral/v1" + path);
    }

    static String itemPath(String meeting, String item) {
        return "/team-meetings/" + meeting + "/items/" + item;
    }

    /** The Region may tell the authority, for the team's work. */
    static UUID opens(SignedWaiver waiver, String recipient, String... categories) {
        UUID edge = Setting.id();
        opens(edge, 1, waiver, recipient, "LIVE", categories);
        Setting.known("edge", edge);
        return edge;
    }

    static void opens(
            UUID edge,
            int version,
            SignedWaiver waiver,
            String recipient,
            String state,
            String... categories) {
        Topics.send(
                "samspel.participant.v1",
                "se.samspel.waiver.changed.v1",
                waiver.waiverId.toString(),
                """
                {"waiverId":"%s","version":%d,"edges":[{"edgeId":"%s","discloser":"%s",
                 "recipient":"%s","purpose":"JOINT_TEAM","categories":["%s"],"validFrom":"%s",
                 "validUntil":"%s","state":"%s","withdrawnAt":null}]}
                """
                        .formatted(
                                waiver.waiverId,
                                version,
                                edge,
                                REGION,
                                recipient,
                                String.join("\",\"", categories),
                                TODAY.minusYears(1),
                                TODAY.plusYears(1),
                                state));
    }
}
