package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;

/** What a person gets of its own record, as data and as a document. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtractTest {

    private static final String TO_WORK =
            "\"exitReason\":\"ENLIGT_PLAN\",\"exitDestination\":\"ARBETE\",\"earlyDropout\":false";

    private static ACase over() {
        ACase person = ACase.enrolled();
        person.answerFollowUp("signedOn").then().statusCode(201);
        person.addSituation("BEFORE").then().statusCode(201);
        person.end("3", TO_WORK).then().statusCode(200);
        person.correct("4").then().statusCode(200);
        return person;
    }

    @Test
    void theHostsExtractHasAllThatItHolds() {
        ACase person = over();
        data(ACase.AME, person.hostParticipantId())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("authority", equalTo(ACase.AME))
                .body("sections.record[0].identity.value", equalTo(person.number))
                .body("sections.record[0].sources", hasSize(4))
                .body("sections.waivers", empty())
                .body("sections.disclosuresMade", empty())
                .body("sections.esfReports", empty())
                .body("sections.extendedAccesses", empty())
                .body("sections.disclosuresReceived[0].discloser", equalTo(ACase.REGION))
                .body(
                        "sections.disclosuresReceived[0].receivedOn",
                        equalTo(ACase.SUBMITTED.toString()))
                .body("sections.enrolments[0].exitDestination", equalTo("ARBETE"))
                .body(
                        "sections.enrolments[0].situations[0].incomeSources[0].code",
                        equalTo("SJUKPENNING"))
                .body(
                        "sections.enrolments[0].history.state",
                        contains("ACTIVE", "ENDED", "CORRECTED"))
                .body("sections.enrolments[0].reasons[0].reason", equalTo("Fel person"))
                .body("sections.accessLog.operation.en", hasItem("Recorded income and occupation"));
    }

    @Test
    void theReferrersExtractHasTheFormWithItsSignatureAndWhatWasDisclosed() {
        ACase person = ACase.accepted();
        person.withdraw("2", "{\"reason\":\"Vill inte längre\"}").then().statusCode(200);
        data(ACase.REGION, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.waivers[0].signedBy", equalTo("PERSON"))
                .body("sections.waivers[0].edges", hasSize(3))
                .body("sections.waivers[0].edges[0].state", equalTo("WITHDRAWN"))
                .body(
                        "sections.waivers[0].edges[1].history.state",
                        contains("PENDING", "LIVE", "WITHDRAWN"))
                .body("sections.waivers[0].edges[0].history[1].reason", equalTo("Vill inte längre"))
                .body("sections.disclosuresMade[0].recipient", equalTo(ACase.AME))
                .body(
                        "sections.disclosuresMade[0].snapshot.IDENTITY.identity.value",
                        equalTo(person.number))
                .body("sections.enrolments", empty());
    }

    @Test
    void theHostsReferralHasItsStateAndTheReferrersHasNot() {
        ACase person = ACase.accepted();
        Database.execute(
                "update referral set queued_on = '%s' where id = '%s'"
                        .formatted(ACase.TODAY, person.referralId));
        Map<String, Object> told = referral(person, ACase.REGION);
        data(ACase.REGION, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(told)));
        Map<String, Object> whole = new HashMap<>(told);
        whole.put("state", "ACCEPTED");
        whole.put("queuedOn", ACase.TODAY.toString());
        data(ACase.AME, person.hostParticipantId())
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(whole)));
    }

    @Test
    void aReferralInsideOneAuthorityIsInItToo() {
        ACase person = ACase.acceptedWithinOneAuthority();
        Map<String, Object> whole = new HashMap<>(referral(person, ACase.AME));
        whole.put("state", "ACCEPTED");
        data(ACase.AME, person.participantId)
                .then()
                .statusCode(200)
                .body("sections.referrals", equalTo(List.of(whole)));
    }

    private static Map<String, Object> referral(ACase person, String referrer) {
        return Map.of(
                "id",
                person.referralId,
                "interventionId",
                person.interventionId,
                "referringAuthority",
                referrer,
                "receivingAuthority",
                ACase.AME,
                "submittedOn",
                ACase.SUBMITTED.toString(),
                "receivedOn",
                ACase.SUBMITTED.toString(),
                "detailUrl",
                "http://127.0.0.1:8182/referral/v1/referrals/" + person.referralId);
    }

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

    private static Response takeExtendedAccess(ACase person) {
        Response taken =
                Staff.of(ACase.REGION, "unit-2")
                        .acts()
                        .body(
                                """
                                {"identity":{"type":"PERSONNUMMER","value":"%s"},
                                 "reason":"Ansvarig enhet kan inte nås i dag"}\
                                """
                                        .formatted(person.number))
                        .post(ACase.API + "/extended-accesses");
        taken.then().statusCode(201);
        return taken;
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

    private static Response renew(String waiverId, LocalDate until) {
        Response renewed =
                ACase.as(ACase.REGION)
                        .header("If-Match", "\"1\"")
                        .body(
                                """
                                {"signedOn":"%s","validUntil":"%s","signer":"GUARDIAN",
                                 "signature":{"kind":"E_SIGNATURE","reference":"esign-1"}}\
                                """
                                        .formatted(ACase.TODAY, until))
                        .post(ACase.API + "/waivers/" + waiverId + "/renewal");
        renewed.then().statusCode(200);
        return renewed;
    }

    @Test
    void noStaffIsNamedInIt() {
        ACase person = over();
        String answer = data(ACase.AME, person.hostParticipantId()).asString();
        assertThat(answer).doesNotContain("handler-1", "reviewer-1").contains("unit-1");
    }

    @Test
    void theDocumentHasTheSameFacts() throws IOException {
        ACase person = over();
        String own = person.hostParticipantId();
        try (PDDocument document = document(own, "sv")) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Registerutdrag")
                    .contains(person.number)
                    .contains("Från myndighet " + ACase.AME)
                    .contains(ACase.REGION)
                    .contains(ACase.SUBMITTED.toString(), ACase.STARTED.toString())
                    .contains("sjukpenning", "Fel person", "enligt plan", "arbete")
                    .contains("Registrerade försörjning och sysselsättning")
                    .contains("Inget finns.")
                    .doesNotContain("handler-1", "NOT_FOUND");
        }
        try (PDDocument document = document(own, "en")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Extract of your record", "Recorded income and occupation");
        }
    }

    @Test
    void aScreenReaderCanReadTheDocument() throws IOException {
        ACase registered = ACase.registered();
        try (PDDocument document =
                Loader.loadPDF(print(ACase.REGION, registered.participantId, "sv").asByteArray())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Registerutdrag");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            List<String> tags = new ArrayList<>();
            collect(catalog.getStructureTreeRoot().getKids(), tags);
            assertThat(Set.copyOf(tags)).contains("H1", "H2", "P", "Table", "TR", "TH", "TD");
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static void collect(List<Object> kids, List<String> tags) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element.getKids(), tags);
            }
        }
    }

    @Test
    void itIsTakenOutForThePersonAloneAndThatIsLogged() {
        ACase registered = ACase.registered();
        ACase.read(ACase.REGION)
                .get(ACase.API + "/participants/" + registered.participantId + "/extract")
                .then()
                .statusCode(422)
                .body("type", endsWith("other-purpose"));
        data(ACase.REGION, registered.participantId).then().statusCode(200);
        assertThat(
                        Database.rows(
                                """
                                select purpose from access_log where operation = 'extract'
                                  and participant_ids = array['%s'::uuid]\
                                """
                                        .formatted(registered.participantId)))
                .containsExactly("SUBJECT_REQUEST");
        data(ACase.SOCIAL, registered.participantId).then().statusCode(404);
    }

    @Test
    void anotherUnitAnswersThePersonAndThatIsKeptForReview() {
        ACase registered = ACase.registered();
        AnArchive.inUnit(ACase.REGION, "registrar", "SUBJECT_REQUEST")
                .get(ACase.API + "/participants/" + registered.participantId + "/extract")
                .then()
                .statusCode(200);
        assertThat(events(registered.participantId)).containsExactly("OTHER_UNIT registrar");
    }

    @Test
    void aProtectedPersonIsAnsweredByItsHandlersAlone() {
        var archive = new AnArchive();
        String person = archive.register("SEKRETESSMARKERING");
        Database.execute(
                "insert into protected_handlers values ('%s', '{handler-9}', 1, now(), 'test')"
                        .formatted(archive.authority));
        data(archive.authority, person).then().statusCode(404);
        assertThat(events(person)).contains("NOT_A_HANDLER unit-1");
    }

    private static List<String> events(String participantId) {
        return Database.rows(
                """
                select kind || ' ' || acting_unit from reviewable_event
                where participant_id = '%s' order by id\
                """
                        .formatted(participantId));
    }

    @Test
    void itCostsTheSameHoweverMuchThereIs() {
        ACase little = ACase.registered();
        ACase much = ACase.disclosed();
        much.waive("\"OUTCOME\"").disclose();
        renew(much.waiverId, ACase.TODAY.plusMonths(30));
        takeExtendedAccess(much);
        takeExtendedAccess(much);
        int few =
                Statements.during(() -> data(ACase.REGION, little.participantId).asString()).size();
        int many =
                Statements.during(() -> data(ACase.REGION, much.participantId).asString()).size();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void thePersonsAccessLogHasDaysUnitsAndPurposesAndNoStaff() {
        ACase disclosed = ACase.disclosed();
        String path = "/participants/" + disclosed.participantId + "/access-log/for-the-person";
        ACase.read(ACase.REGION).get(ACase.API + path).then().statusCode(422);
        ACase.read(ACase.AME).get(ACase.API + "/disclosures/" + disclosed.disclosureId);
        ACase.read(ACase.AME).get(ACase.API + "/disclosures/" + disclosed.disclosureId);
        String answer =
                ACase.read(ACase.REGION, "SUBJECT_REQUEST")
                        .get(ACase.API + path + "?total=true")
                        .then()
                        .statusCode(200)
                        // Registered, waived, disclosed, fetched, and this very reading.
                        .body("_meta.totalRecords", equalTo(5))
                        .body("items.on[0]", equalTo(ACase.TODAY.toString()))
                        .body("items.find { it.authority == '2120002304.ame' }.times", equalTo(2))
                        .body(
                                "items.find { it.authority == '2120002304.ame' }.operation.sv",
                                equalTo("Hämtade utlämnade uppgifter"))
                        .body(
                                "items.find { it.authority == '2120002304.ame' }.purpose.en",
                                equalTo("Case handling"))
                        .extract()
                        .asString();
        assertThat(answer).doesNotContain("handler-1", "reviewer-1");
    }

    private static PDDocument document(String participantId, String language) throws IOException {
        return Loader.loadPDF(print(ACase.AME, participantId, language).asByteArray());
    }

    private static Response print(String authority, String participantId, String language) {
        Response printed =
                ACase.read(authority, "SUBJECT_REQUEST")
                        .accept("application/pdf")
                        .header("Accept-Language", language)
                        .get(ACase.API + "/participants/" + participantId + "/extract");
        printed.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Language", language);
        return printed;
    }

    private static Response data(String authority, String participantId) {
        return ACase.read(authority, "SUBJECT_REQUEST")
                .get(ACase.API + "/participants/" + participantId + "/extract");
    }
}
