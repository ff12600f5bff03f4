package se.samspel.reporting.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.ChartStyle;

/**
 * The outlines of a chart's texts in Liberation Sans. A machine without fonts draws them like any
 * other.
 */
final class Glyphs implements AutoCloseable {

    // SIL Open Font License; it comes with PDFBox.
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    Glyphs() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, FONT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path in SVG's words, empty for a text without letters. */
    String outline(Chart.Label label) {
        try {
            var scale = (double) ChartStyle.size(label) / font.getUnitsPerEm();
            var x = label.x() - before(label) * scale;
            var whole = new GeneralPath();
            for (int letter : label.text().codePoints().toArray()) {
                var place = AffineTransform.getTranslateInstance(x, label.y());
                // Letters stand on a line with their tops up; SVG counts downwards.
                place.scale(scale, -scale);
                int glyph = glyph(letter);
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    whole.append(drawn.getPath().getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
            return written(whole.getPathIterator(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    /** How much of the text stands before its anchor, in the font's units. */
    private long before(Chart.Label label) throws IOException {
        long width = 0;
        for (int letter : label.text().codePoints().toArray()) {
            width += font.getAdvanceWidth(glyph(letter));
        }
        return switch (label.anchor()) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
    }

    private static String written(PathIterator path) {
        StringBuilder text = new StringBuilder();
        var points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            String letter = "MLQCZ".substring(kind, kind + 1);
            int count = kind == PathIterator.SEG_CLOSE ? 0 : Math.max(1, kind) * 2;
            text.append(letter);
            for (int i = 0; i < count; i++) {
                text.append(String.format(Locale.ROOT, "%s%.2f", i == 0 ? "" : " ", points[i]));
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
