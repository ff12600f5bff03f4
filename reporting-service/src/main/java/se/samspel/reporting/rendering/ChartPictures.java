package se.samspel.reporting.rendering;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import se.samspel.reporting.rendering.domain.Chart;
import se.samspel.reporting.rendering.domain.ChartSvg;

/** Charts for printing and for documents: the same to the last dot on every machine. */
public final class ChartPictures {

    /** Sharp on paper: two dots for each unit of the chart. */
    public static final int PNG_WIDTH = 2 * Chart.WIDTH;

    private ChartPictures() {}

    /** An SVG element whose texts are outlines. */
    public static String svg(Chart chart) {
        try (Glyphs glyphs = new Glyphs()) {
            return ChartSvg.printed(chart, glyphs::outline);
        }
    }

    public static byte[] png(Chart chart) {
        var out = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, Float.valueOf(PNG_WIDTH));
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(svg(chart))), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("a chart could not be drawn", e);
        }
        return out.toByteArray();
    }
}
