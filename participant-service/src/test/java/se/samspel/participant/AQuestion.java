package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Topics;

/** A question as the funding service announces it, asked in one case's intervention alone. */
final class AQuestion {

    static final String SCALE = "\"type\":\"SCALE\",\"choices\":[],\"min\":1,\"max\":10";
    static final String CHOICE =
            """
            "type":"CHOICE","min":null,"max":null,"choices":[
              {"code":"WORK","text":{"sv":"Arbete","en":"Work"}},
              {"code":"STUDIES","text":{"sv":"Studier","en":"Studies"}}]\
            """;

    final String id = Uuid7.now().toString();
    private final ACase asked;
    private final String key;
    private final String type;
    private int order = 10;
    private String state = "OPEN";
    private String text = "Hur långt från arbete är du?";
    private LocalDate from = ACase.TODAY.minusYears(1);
    private LocalDate until;

    private AQuestion(ACase asked, String key, String type) {
        this.asked = asked;
        this.key = key;
        this.type = type;
    }

    static AQuestion of(ACase asked, String key, String type) {
        return new AQuestion(asked, key, type);
    }

    AQuestion inPlace(int place) {
        this.order = place;
        return this;
    }

    AQuestion needingApproval() {
        this.state = "NEEDS_APPROVAL";
        return this;
    }

    AQuestion worded(String other) {
        this.text = other;
        return this;
    }

    AQuestion validFrom(LocalDate day) {
        this.from = day;
        return this;
    }

    AQuestion validUntil(LocalDate day) {
        this.until = day;
        return this;
    }

    /** And waits until it has arrived. */
    AQuestion announce(int version) {
        return announce(version, asked.interventionId);
    }

    AQuestion announce(int version, String interventionId) {
        Topics.send(
                "samspel.funding.v1",
                "se.samspel.question.defined.v1",
                id + "/" + version,
                """
                {"questionId":"%s","version":%d,"associationId":"%s","key":"%s",%s,
                 "text":{"sv":"%s","en":"How far from work are you?"},"unit":null,"order":%d,
                 "validFrom":"%s","validUntil":%s,"interventionIds":["%s"],"state":"%s"}\
                """
                        .formatted(
                                id,
                                version,
                                ACase.ASSOCIATION,
                                key,
                                type,
                                text,
                                order,
                                from,
                                until == null ? "null" : "\"" + until + "\"",
                                interventionId,
                                state));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from question where question_id = '%s' and version = %d"
                                                .formatted(id, version)))
                        .hasSize(1));
        return this;
    }

    /** The first answer. */
    Response answer(int version, String value) {
        return answer(version, ACase.TODAY, value);
    }

    Response answer(int version, LocalDate on, String value) {
        return put("If-None-Match", "*", body(version, on, value));
    }

    Response answerAgain(String etag, int version, String value) {
        return put("If-Match", "\"" + etag + "\"", body(version, ACase.TODAY, value));
    }

    Response put(String header, String condition, String body) {
        return ACase.as(ACase.AME).header(header, condition).body(body).put(url());
    }

    String url() {
        return ACase.API + "/enrolments/" + asked.enrolmentId + "/answers/" + id;
    }

    static String body(int version, LocalDate on, String value) {
        return "{\"version\":%d,\"answeredOn\":\"%s\",\"value\":%s}"
                .formatted(version, on, value == null ? "null" : "\"" + value + "\"");
    }

    Response approve(String authority, int version) {
        return approve(authority, version, ACase.STARTED);
    }

    Response approve(String authority, int version, LocalDate on) {
        return ACase.as(authority)
                .body(
                        """
                        {"version":%d,"approvedOn":"%s","officer":"dso-1",
                         "reason":"Behövs för att välja stöd"}\
                        """
                                .formatted(version, on))
                .post(ACase.API + "/questions/" + id + "/approval");
    }

    static Response askedIn(ACase enrolled) {
        return ACase.read(ACase.AME)
                .get(ACase.API + "/enrolments/" + enrolled.enrolmentId + "/questions");
    }

    static void refused(Response answer, String code, String pointer) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:samspel:problem:" + code))
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(pointer));
    }
}
