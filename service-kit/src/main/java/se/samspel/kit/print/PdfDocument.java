package se.samspel.kit.print;

import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page of well-formed HTML as a PDF that a screen reader can read (PDF/UA): tagged, with its
 * language and title, its font (Liberation Sans) inside. Nothing is fetched while it is made.
 */
public final class PdfDocument {

    // SIL Open Font License; it comes with PDFBox, so it is the same on every machine.
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfDocument() {}

    /**
     * @param html with {@code lang} and {@code title}, in the font family Liberation Sans, weight
     *     normal
     */
    public static byte[] of(String html) {
        return print(html, new PdfRendererBuilder());
    }

    /**
     * The same for a page with SVG inside, each picture with an {@code alt}.
     *
     * @param pictures draws them; the caller closes it
     */
    public static byte[] of(String html, SVGDrawer pictures) {
        return print(html, new PdfRendererBuilder().useSVGDrawer(pictures));
    }

    private static byte[] print(String html, PdfRendererBuilder builder) {
        var out = new ByteArrayOutputStream();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(
                () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT),
                "Liberation Sans",
                400,
                FontStyle.NORMAL,
                true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("a document could not be printed", e);
        }
        return out.toByteArray();
    }
}
