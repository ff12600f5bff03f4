package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.participant.AnExtract.over;

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
import se.samspel.kit.testing.SamspelStack;

/** What a person gets of its own record, as a document to read or to listen to. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class ExtractDocumentTest {

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
}
