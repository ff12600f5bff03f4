package se.samspel.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.samspel.kit.print.PdfDocument;

class PdfInspectionTest {

    @Test
    void aDocumentToReadIsFit() {
        byte[] read =
                PdfDocument.of(
                        "<html lang=\"sv\"><head><title>x</title></head><body><h1>Utlåtande</h1>"
                                + "<p><a href=\"https://www.1177.se\">1177</a></p></body></html>");
        assertThat(PdfInspection.flaw(read)).isNull();
    }

    @Test
    void whatOnlyBeginsAsAPdfIsUnreadable() {
        assertThat(flaw("%PDF-1.7\nnothing more")).isEqualTo("file-unreadable");
        assertThat(flaw("%PD")).isEqualTo("file-unreadable");
        assertThat(flaw("\n%PDF-1.7")).isEqualTo("file-unreadable");
    }

    @Test
    void aDocumentCutShortIsUnreadableOrHasItsPagesStill() {
        byte[] whole =
                PdfDocument.of(
                        "<html lang=\"sv\"><head><title>x</title></head><body><p>x</p></body></html>");
        byte[] cut = Arrays.copyOf(whole, 200);
        assertThat(PdfInspection.flaw(cut))
                .isNotNull()
                .extracting("code")
                .isEqualTo("file-unreadable");
    }

    private static String flaw(String content) {
        var flaw = PdfInspection.flaw(content.getBytes(StandardCharsets.ISO_8859_1));
        return flaw == null ? "none" : flaw.code();
    }
}
