package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Topics;

/** Which referrals can be enrolled, by whom and when. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class EnrolmentsTest {

    @Test
    void theHostEnrolsThePersonOfAnAcceptedReferral() {
        ACase accepted = ACase.accepted();
        String id =
                accepted.tryEnrolling(ACase.STARTED)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .header("Location", notNullValue())
                        .body("participantId", equalTo(accepted.hostParticipantId()))
                        .body("interventionId", equalTo(accepted.interventionId))
                        .body("referralId", equalTo(accepted.referralId))
                        .body("state", equalTo("ACTIVE"))
                        .body("allowedMoves", equalTo(List.of("PAUSE", "END", "CORRECT")))
                        .body("situations", empty())
                        .extract()
                        .path("id");
        var event = Topics.await("samspel.participant.v1", 1, id).getFirst();
        assertThat(Topics.header(event, "ce_type")).isEqualTo("se.samspel.enrolment.started.v1");
        assertThat(Topics.text(event))
                .contains("\"referralId\":\"" + accepted.referralId, "\"returned\":false")
                .doesNotContain(accepted.number, accepted.participantId);
        assertThat(history(id)).containsExactly("ACTIVE " + ACase.AME);
    }

    @Test
    void aQueuedReferralIsEnrolledToo() {
        ACase queued = ACase.disclosed().refer("QUEUED").awaitReferral("QUEUED");
        queued.tryEnrolling(ACase.STARTED).then().statusCode(201);
    }

    @Test
    void aTrialThatEndsTodayOrLaterIsATrial() {
        start("\"" + ACase.TODAY + "\"").body("state", equalTo("TRIAL"));
        start("\"" + ACase.TODAY.minusDays(1) + "\"").body("state", equalTo("ACTIVE"));
        ACase accepted = ACase.accepted();
        accepted.tryEnrolling(ACase.AME, ACase.STARTED, "\"" + ACase.STARTED.minusDays(1) + "\"")
                .then()
                .statusCode(422)
                .body("type", endsWith("trial-ends-before-start"));
    }

    private static io.restassured.response.ValidatableResponse start(String trialEndsOn) {
        return ACase.accepted()
                .tryEnrolling(ACase.AME, ACase.STARTED, trialEndsOn)
                .then()
                .statusCode(201);
    }

    @Test
    void aReferralWithinOneAuthorityNeedsNoEdge() {
        ACase own = ACase.acceptedWithinOneAuthority();
        own.tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(201)
                .body("participantId", equalTo(own.participantId));
    }

    @Test
    void aYoungReferralThatHasNotArrivedIsNotYetKnownAndAnOldOneUnknown() {
        enrolReferral(Uuid7.now())
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("not-yet-known"));
        enrolReferral(Uuid7.madeAt(Instant.now().minusSeconds(301)))
                .statusCode(422)
                .body("type", endsWith("unknown-reference"));
        enrolReferral(UUID.randomUUID()).statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse enrolReferral(UUID referralId) {
        return ACase.as(ACase.AME)
                .body(
                        """
                        {"referralId":"%s","startedOn":"2020-01-01","startedInGroup":false}\
                        """
                                .formatted(referralId))
                .post(ACase.API + "/enrolments")
                .then();
    }

    @Test
    void aReferralInAnEarlierStateIsNotYetKnownForFiveMinutesAndIllegalAfterThem() {
        ACase received = ACase.disclosed().refer("RECEIVED").awaitReferral("RECEIVED");
        received.tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
        Database.execute(
                """
                update referral set changed_at = now() - interval '6 minutes',
                  id = '%s' where id = '%s'\
                """
                        .formatted(
                                Uuid7.madeAt(Instant.now().minusSeconds(400)),
                                received.referralId));
        String old =
                Database.rows(
                                "select id from referral where disclosure_id = '%s'"
                                        .formatted(received.disclosureId))
                        .getFirst();
        ACase.as(ACase.AME)
                .body(
                        """
                        {"referralId":"%s","startedOn":"%s","startedInGroup":false}\
                        """
                                .formatted(old, ACase.STARTED))
                .post(ACase.API + "/enrolments")
                .then()
                .statusCode(409)
                .body("state", equalTo("RECEIVED"))
                .body("allowedMoves", empty());
    }

    @Test
    void aDeclinedReferralIsIllegalAtOnce() {
        ACase declined = ACase.disclosed().refer("DECLINED").awaitReferral("DECLINED");
        declined.tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(409)
                .body("state", equalTo("DECLINED"));
    }

    @Test
    void nobodyButTheHostSeesAReferralToEnrol() {
        ACase accepted = ACase.accepted();
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL, ACase.AF)) {
            accepted.tryEnrolling(other, ACase.STARTED, "null").then().statusCode(404);
        }
    }

    @Test
    void withoutAnEdgeOnTheDayOrAfterItsWithdrawalNobodyIsEnrolled() {
        ACase withdrawn = ACase.accepted();
        withdrawn.withdraw("2", "{}").then().statusCode(200);
        withdrawn
                .tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(422)
                .body("type", endsWith("no-edge"));
        ACase over =
                ACase.registered()
                        .waive("\"OUTCOME\"", ACase.SIGNED, ACase.STARTED.minusDays(1))
                        .disclose()
                        .refer("ACCEPTED")
                        .awaitReferral("ACCEPTED");
        over.tryEnrolling(ACase.STARTED).then().statusCode(422).body("type", endsWith("no-edge"));
        over.tryEnrolling(ACase.STARTED.minusDays(1)).then().statusCode(201);
    }

    @Test
    void nobodyStartsBeforeTheReferralOrTomorrow() {
        ACase accepted = ACase.accepted();
        accepted.tryEnrolling(ACase.SUBMITTED.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("starts-before-referral"));
        accepted.tryEnrolling(ACase.TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("type", endsWith("future-act-date"));
        accepted.tryEnrolling(ACase.SUBMITTED).then().statusCode(201);
    }

    @Test
    void aReferralIsEnrolledOnceUnlessCorrected() {
        ACase enrolled = ACase.enrolled();
        enrolled.tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(409)
                .body("state", equalTo("ENROLLED"));
        enrolled.refer("ENROLLED").awaitReferral("ENROLLED");
        enrolled.correct("1").then().statusCode(200);
        enrolled.tryEnrolling(ACase.STARTED)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-yet-known"));
        enrolled.refer("ACCEPTED").awaitReferral("ACCEPTED");
        enrolled.tryEnrolling(ACase.STARTED).then().statusCode(201);
    }

    @Test
    void onlyTheHostReadsAnEnrolment() {
        ACase enrolled = ACase.enrolled();
        String url = ACase.API + "/enrolments/" + enrolled.enrolmentId;
        ACase.read(ACase.AME).get(url).then().statusCode(200).header("ETag", "\"1\"");
        for (String other : List.of(ACase.REGION, ACase.FK, ACase.SOCIAL)) {
            ACase.read(other).get(url).then().statusCode(404);
        }
    }

    private static List<String> history(String enrolmentId) {
        return Database.rows(
                "select state || ' ' || changed_by from enrolment_history where enrolment_id = '%s'"
                        .formatted(enrolmentId));
    }
}
