package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
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
