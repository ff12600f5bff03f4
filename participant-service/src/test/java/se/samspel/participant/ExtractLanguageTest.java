package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;

/** The extract as a document is in the reader's language alone, codes and all. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtractLanguageTest {

    private static final String A_CODE = "\\b[A-Z]{2,}_[A-Z0-9_]+\\b|\\b[A-Z]{5,}\\b";

    @Test
    void theDocumentIsInOneLanguageWithoutCodes() throws IOException {
        ACase person = withEverything();
        assertThat(text(person, "sv"))
                .contains("Gruppen var redan full", "Försörjning", "sjukpenning", "subventionerat")
                .contains("Veckan som börjar", "Planerade tillfällen", "Anmäld frånvaro")
                .contains("Planerat till", "genomfört", "Inbjuden", "remittenten")
                .contains("Överenskommet", "Överenskommelse", "Inriktat mot arbete")
                .contains("Aktivitet", "Ska vara klart", "Ansvarig myndighet", "pågår")
                .contains("Kontaktad", "Arbetsgivare", "Utfall", "intresserad", "Anteckning")
                .contains("Form av stöd", "lönebidrag", "subventionerat arbete")
                .doesNotContain("Over places", "Week starts on", "Planned", "Absent", "Agree")
                .doesNotContain("Goals", "Job focused", "Contacted", "Employer", "Outcome")
                .doesNotContainPattern(A_CODE);
        assertThat(text(person, "en"))
                .contains("The group was full already", "sickness benefit", "wage subsidy")
                .contains("Week from", "Planned sessions", "held", "Job focused", "interested")
                .doesNotContainPattern(A_CODE);
    }

    private static ACase withEverything() {
        ACase person = AnActivity.enrolled("\"PLAN\",\"CASE_STATUS\"");
        person.answerFollowUp("signedOn").then().statusCode(201);
        person.addSituation("BEFORE").then().statusCode(201);
        AMeeting.planned(person, "{\"party\":\"REFERRER\"},{\"party\":\"PARTICIPANT\"}")
                .hold("1", ACase.TODAY, "\"PARTICIPANT\"")
                .then()
                .statusCode(200);
        AnActivity.of(person, ACase.REGION, "null", AnActivity.DUE);
        attend(person);
        agree(person);
        post(
                person,
                "employer-contacts",
                """
                {"contactedOn":"%s","employer":"Bagarn i Avesta","outcome":"INTEREST",
                 "note":"Vill träffas"}\
                """
                        .formatted(ACase.TODAY));
        post(
                person,
                "placements",
                """
                {"kind":"SUBSIDISED","formOfSupport":"LONEBIDRAG","employer":"Bagarn i Avesta",
                 "startedOn":"%s","extentPercent":50}\
                """
                        .formatted(ACase.STARTED));
        return person;
    }

    private static void attend(ACase person) {
        String week = ACase.STARTED.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
        first(ACase.as(ACase.AME))
                .body(
                        """
                        {"plannedSessions":3,"attendedSessions":2,"absentWithNotice":1,
                         "absentWithoutNotice":0}\
                        """)
                .put(path(person, "attendance/" + week))
                .then()
                .statusCode(201);
    }

    private static void agree(ACase person) {
        first(ACase.read(ACase.AME).contentType("application/json"))
                .body(
                        """
                        {"agreedOn":"%s","agreement":"Varannan vecka",
                         "goals":[{"goal":"Arbetsträna halvtid","jobFocused":true}]}\
                        """
                                .formatted(ACase.TODAY))
                .put(path(person, "plan"))
                .then()
                .statusCode(201);
    }

    private static RequestSpecification first(RequestSpecification request) {
        return request.header("If-None-Match", "*");
    }

    private static void post(ACase person, String list, String body) {
        ACase.as(ACase.AME).body(body).post(path(person, list)).then().statusCode(201);
    }

    private static String path(ACase person, String of) {
        return ACase.API + "/enrolments/" + person.enrolmentId + "/" + of;
    }

    private static String text(ACase person, String language) throws IOException {
        byte[] document =
                ACase.read(ACase.AME, "SUBJECT_REQUEST")
                        .accept("application/pdf")
                        .header("Accept-Language", language)
                        .get(ACase.API + "/participants/" + person.hostParticipantId() + "/extract")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try (PDDocument opened = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }
}
