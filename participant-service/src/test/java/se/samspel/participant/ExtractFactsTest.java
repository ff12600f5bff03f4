package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.samspel.participant.AnExtract.data;
import static se.samspel.participant.AnExtract.renew;
import static se.samspel.participant.AnExtract.takeExtendedAccess;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;

/** What an extract tells of ESF, extended accesses, meetings and forms. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtractFactsTest {

    @Test
    void itHasWhatEsfWasToldInEachFileAndTheReferrersHasNone() {
        YearMonth last = YearMonth.from(ACase.TODAY).minusMonths(1);
        APair pair = APair.startedOn(last.atDay(15));
        sendToEsf(pair, last, "40");
        sendToEsf(pair, last, "42.50");
        Map<String, Object> first = esfReport(pair, last, 40, true);
        Map<String, Object> second = esfReport(pair, last, 42.5f, false);
        String own =
                Database.rows(
                                "select participant_id from enrolment where id = '%s'"
                                        .formatted(pair.enrolmentId))
                        .getFirst();
        data(pair.host, own)
                .then()
                .statusCode(200)
                .body("sections.esfReports", equalTo(List.of(first, second)));
        data(pair.referrer, pair.participantId).then().body("sections.esfReports", empty());
    }

    private static void sendToEsf(APair pair, YearMonth month, String hours) {
        ACase.as(pair.host)
                .body(
                        """
                        {"month":"%s","hours":[{"enrolmentId":"%s","hours":%s}]}\
                        """
                                .formatted(month, pair.enrolmentId, hours))
                .post(ACase.API + "/interventions/" + pair.interventionId + "/esf-files")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> esfReport(
            APair pair, YearMonth month, Number hours, boolean superseded) {
        return Map.of(
                "enrolmentId",
                pair.enrolmentId,
                "interventionId",
                pair.interventionId,
                "month",
                month.toString(),
                "startMonth",
                month.toString(),
                "hours",
                hours,
                "sentOn",
                ACase.TODAY.toString(),
                "superseded",
                superseded);
    }

    @Test
    void extendedAccessesHaveTimeUnitAndReasonAndNoStaff() {
        ACase registered = ACase.registered();
        Response taken = takeExtendedAccess(registered);
        Response extract = data(ACase.REGION, registered.participantId);
        extract.then()
                .statusCode(200)
                .body(
                        "sections.extendedAccesses",
                        equalTo(
                                List.of(
                                        Map.of(
                                                "grantedAt",
                                                taken.path("grantedAt"),
                                                "endsAt",
                                                taken.path("endsAt"),
                                                "unit",
                                                "unit-2",
                                                "reason",
                                                "Ansvarig enhet kan inte nås i dag"))));
        assertThat(extract.asString()).doesNotContain("someone-unit-2");
    }

    @Test
    void meetingsHaveWhoWasInvitedAndCame() {
        AMeeting meeting = AMeeting.planned();
        meeting.hold("1", ACase.TODAY, "\"REFERRER\",\"PARTICIPANT\"").then().statusCode(200);
        AMeeting.planned(meeting.person, "{\"party\":\"REFERRER\",\"unit\":\"kontor-12\"}");
        data(ACase.AME, meeting.person.hostParticipantId())
                .then()
                .statusCode(200)
                .body("sections.meetings", hasSize(2))
                .body("sections.meetings.state", containsInAnyOrder("HELD", "PLANNED"))
                .body(
                        "sections.meetings.find { it.state == 'HELD' }.invitees",
                        equalTo(
                                List.of(
                                        invitee("REFERRER", ACase.REGION, null, true),
                                        invitee("INCOME_AUTHORITY", ACase.FK, null, false),
                                        invitee("PARTICIPANT", null, null, true))))
                .body(
                        "sections.meetings.find { it.state == 'PLANNED' }.invitees",
                        equalTo(List.of(invitee("REFERRER", ACase.REGION, "kontor-12", null))));
    }

    private static Map<String, @Nullable Object> invitee(
            String party,
            @Nullable String authority,
            @Nullable String unit,
            @Nullable Boolean present) {
        Map<String, @Nullable Object> invitee = new HashMap<>();
        invitee.put("party", party);
        invitee.put("authority", authority);
        invitee.put("unit", unit);
        invitee.put("present", present);
        return invitee;
    }

    @Test
    void waiversHaveHowTheyWereSignedAndEveryRenewal() {
        ACase registered = ACase.registered();
        String form =
                ACase.form("\"OUTCOME\"", ACase.SIGNED, ACase.TODAY)
                        .replace(
                                "\"language\":\"sv\"",
                                """
                                "language":"sv","interpreterLanguage":"so","signer":"TRUSTEE",
                                "signature":{"kind":"PAPER_SCAN","reference":"arkiv-7f3a"}\
                                """);
        Response signed = AForm.sign(ACase.REGION, registered.participantId, form);
        signed.then().statusCode(201);
        Response renewed = renew(signed.path("id"), ACase.TODAY.plusDays(1));
        data(ACase.REGION, registered.participantId)
                .then()
                .statusCode(200)
                .body("sections.waivers[0].signer", equalTo("TRUSTEE"))
                .body("sections.waivers[0].language", equalTo("sv"))
                .body("sections.waivers[0].interpreterLanguage", equalTo("so"))
                .body(
                        "sections.waivers[0].signature",
                        equalTo(Map.of("kind", "PAPER_SCAN", "reference", "arkiv-7f3a")))
                .body("sections.waivers[0].signedOn", equalTo(ACase.SIGNED.toString()))
                .body("sections.waivers[0].validUntil", equalTo(ACase.TODAY.toString()))
                .body(
                        "sections.waivers[0].renewals",
                        equalTo(List.of(renewed.<Map<String, Object>>path("signatures[1]"))))
                .body("sections.waivers[0].renewals[0].signedOn", equalTo(ACase.TODAY.toString()))
                .body(
                        "sections.waivers[0].renewals[0].validUntil",
                        equalTo(ACase.TODAY.plusDays(1).toString()))
                .body("sections.waivers[0].renewals[0].signer", equalTo("GUARDIAN"))
                .body(
                        "sections.waivers[0].renewals[0].signature",
                        equalTo(Map.of("kind", "E_SIGNATURE", "reference", "esign-1")));
    }
}
