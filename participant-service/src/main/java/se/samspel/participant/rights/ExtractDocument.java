package se.samspel.participant.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.kit.print.PdfDocument;
import se.samspel.kit.value.Text;

/** The extract as a PDF. */
@ApplicationScoped
class ExtractDocument {

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
        return PdfDocument.of(page);
    }
}
