package se.samspel.participant.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samspel.kit.value.Text;

/**
 * The extract as a PDF that a screen reader can read (PDF/UA): tagged, with its language and title,
 * its font inside. Nothing is fetched while it is made.
 */
@ApplicationScoped
class ExtractDocument {

    // SIL Open Font License; it comes with PDFBox, so it is the same on every machine.
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Template template;

    ExtractDocument(@Location("rights/extract.html") Template template) {
        this.template = template;
    }

    /** A section's name, its heading and what is in it. */
    record Content(String section, Text title, JsonNode objects) {}

    byte[] print(ExtractView extract, List<Content> contents, Words words) {
        List<Chapter> chapters =
                contents.stream()
                        .map(content ->
                                Chapter.of(
                                        content.section(),
                                        content.title(),
                                        content.objects(),
                                        words))
                        .toList();
        String page =
                template.data("words", words.texts())
                        .data("language", words.language())
                        .data("authority", extract.authority().toString())
                        .data("madeAt", words.value("madeAt", extract.madeAt().toString()))
                        .data("chapters", chapters)
                        .render();
        return pdf(page);
    }

    private static byte[] pdf(String page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(
                () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT),
                "Liberation Sans",
                400,
                FontStyle.NORMAL,
                true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("an extract could not be printed", e);
        }
        return out.toByteArray();
    }
}
