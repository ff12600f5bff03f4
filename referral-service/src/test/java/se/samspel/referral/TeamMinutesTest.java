package se.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.referral.ATeam.HOST;
import static se.samspel.referral.ATeam.itemPath;
import static se.samspel.referral.Setting.AF;
import static se.samspel.referral.Setting.AME;
import static se.samspel.referral.Setting.FK;
import static se.samspel.referral.Setting.REGION;
import static se.samspel.referral.Setting.TODAY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.Eventually;
import se.samspel.kit.testing.SamspelStack;

/** A meeting's minutes: what each reader finds in them. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamMinutesTest {

    @Test
    void eachReaderFindsItsOwnItemsAlone() throws IOException {
        ATeam team = ATeam.convened();
        insurerIsNamed();
        String meeting = team.meeting();
        SignedWaiver waiver = SignedWaiver.valid();
        String referral = team.received(waiver);
        String item = team.item(meeting, referral);
        team.topic(meeting, "Saknad bostad");
        ATeam.opens(waiver, FK, "CASE_STATUS", "PLAN");
        HOST.get(path(meeting)).then().statusCode(409);
        team.held(meeting, FK, AF);
        Calls.as(FK)
                .post(
                        itemPath(meeting, item) + "/advice",
                        "{\"authority\":\"%s\",\"text\":\"Halvtid först\"}".formatted(FK))
                .then()
                .statusCode(201);
        ATeam.firstPut(
                        itemPath(meeting, item) + "/plan",
                        """
                        {"rows":[{"activity":"Studiebesök","goal":"Arbete","responsible":"%s",
                         "dueOn":"%s"}]}
                        """
                                .formatted(AME, TODAY))
                .then()
                .statusCode(201);
        for (String authority : new String[] {AME, FK}) {
            assertThat(minutes(authority, meeting, "sv"))
                    .as(authority)
                    .contains("Minnesanteckningar", "Närvarande", "Punkt 1", "Punkt 2")
                    .contains(referral, "Halvtid", "Studiebesök", "Saknad bostad")
                    .containsPattern("Lämnade punkten: .*" + AF)
                    .contains("Försäkringskassan (" + FK + ")");
        }
        assertThat(minutes(AF, meeting, "en"))
                .contains("Minutes of a team meeting", "Item 1", "Saknad bostad")
                .doesNotContain("Item 2", referral, "Halvtid", "Studiebesök", "Left the item");
        Calls.as(REGION).get(path(meeting)).then().statusCode(404);
    }

    private static void insurerIsNamed() {
        DocumentTest.named(FK, DocumentTest.authority(FK, "Försäkringskassan"));
        Eventually.holds(() ->
                assertThat(
                                Database.rows(
                                        "select 1 from member where 'Försäkringskassan' = any (authority_names)"))
                        .isNotEmpty());
    }

    private static String minutes(String authority, String meeting, String language)
            throws IOException {
        byte[] pdf =
                Calls.as(authority)
                        .readingIn(language)
                        .get("/referral/v1" + path(meeting))
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Cache-Control", "private, no-store")
                        .header("Content-Language", language)
                        .extract()
                        .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String path(String meeting) {
        return "/team-meetings/" + meeting + "/minutes";
    }
}
