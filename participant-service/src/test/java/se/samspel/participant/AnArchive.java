package se.samspel.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.Tokens;
import se.samspel.kit.testing.Topics;

/** An authority of its own, so that its rules reach no other test's persons. */
final class AnArchive {

    private static final AtomicInteger NEXT = new AtomicInteger();

    final String authority = "2120002304.arkiv" + NEXT.incrementAndGet();

    /** Who in it, enrolled in its own intervention. */
    record Enrolled(String participantId, String enrolmentId) {}

    String register() {
        return register("NONE");
    }

    String register(String protection) {
        return ACase.register(authority, People.next(), protection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Enrolled enrol(String participantId, LocalDate startedOn) {
        String interventionId = Uuid7.now().toString();
        String referralId = Uuid7.now().toString();
        OtherServices.announceIntervention(interventionId, ACase.ASSOCIATION, authority);
        Topics.send(
                "samspel.referral.v1",
                "se.samspel.referral.accepted.v1",
                referralId,
                """
                {"referralId":"%s","version":1,"state":"ACCEPTED","interventionId":"%s",
                 "participantId":"%s","referringAuthority":"%s","receivingAuthority":"%s",
                 "incomeAuthority":null,"submittedOn":"%s","receivedOn":"%s","queuedOn":null,
                 "enrolmentId":null}\
                """
                        .formatted(
                                referralId,
                                interventionId,
                                participantId,
                                authority,
                                authority,
                                startedOn,
                                startedOn));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select state from referral where id = '%s'"
                                                .formatted(referralId)))
                        .containsExactly("ACCEPTED"));
        String enrolmentId =
                ACase.as(authority)
                        .body(
                                """
                                {"referralId":"%s","startedOn":"%s","startedInGroup":false}\
                                """
                                        .formatted(referralId, startedOn))
                        .post(ACase.API + "/enrolments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return new Enrolled(participantId, enrolmentId);
    }

    Response end(Enrolled enrolled, LocalDate on) {
        return ACase.as(authority)
                .header("If-Match", "*")
                .body(
                        """
                        {"endedOn":"%s","exitReason":"ENLIGT_PLAN","exitDestination":"ARBETE",
                         "earlyDropout":false}\
                        """
                                .formatted(on))
                .post(ACase.API + "/enrolments/" + enrolled.enrolmentId() + "/exit");
    }

    /** Whose last exit was so long ago. */
    Enrolled ended(LocalDate on) {
        Enrolled enrolled = enrol(register(), on.minusDays(100));
        end(enrolled, on).then().statusCode(200);
        return enrolled;
    }

    String rule(String recordClass, int years, String trigger) {
        return tryRule(recordClass, years, trigger).then().statusCode(201).extract().path("id");
    }

    Response tryRule(String recordClass, int years, String trigger) {
        return ACase.as(authority)
                .body(
                        """
                        {"recordClass":"%s","years":%d,"trigger":"%s",
                         "decisionReference":"AN 2026/41 §12","decidedOn":"2026-02-03"}\
                        """
                                .formatted(recordClass, years, trigger))
                .post(ACase.API + "/retention-rules");
    }

    Response preview(String ruleId) {
        return ACase.as(authority)
                .body("{\"ruleId\":\"" + ruleId + "\"}")
                .post(ACase.API + "/erasure-previews");
    }

    Response eraseBy(String ruleId) {
        return erase(authority, "\"ruleId\":\"" + ruleId + "\"");
    }

    Response erase(String participantId) {
        return erase(authority, "\"participantIds\":[\"" + participantId + "\"]");
    }

    static Response erase(String authority, String what) {
        return ACase.as(authority)
                .body(
                        """
                        {%s,"decisionReference":"AN 2026/90 §3","decidedBy":"archivist-1"}\
                        """
                                .formatted(what))
                .post(ACase.API + "/erasures");
    }

    Response hold(String participantId) {
        return ACase.as(authority)
                .body(
                        """
                        {"reason":"Skadeståndsanspråk prövas","reference":"AN 2026/77",
                         "from":"2026-03-01"}\
                        """)
                .post(ACase.API + "/participants/" + participantId + "/legal-holds");
    }

    Response release(String holdId, String version, String on) {
        return ACase.as(authority)
                .headers(Map.of("If-Match", "\"" + version + "\""))
                .body("{\"releasedOn\":\"%s\",\"reference\":\"AN 2026/77 §9\"}".formatted(on))
                .post(ACase.API + "/legal-holds/" + holdId + "/release");
    }

    /** A call by another unit, for that purpose. */
    static RequestSpecification inUnit(String authority, String unit, String purpose) {
        return given().auth()
                .oauth2(Tokens.authority(authority))
                .contentType("application/json")
                .headers(
                        Map.of(
                                "Samspel-Acting-User",
                                "archivist-1",
                                "Samspel-Acting-Unit",
                                unit,
                                "Samspel-Purpose",
                                purpose,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }
}
