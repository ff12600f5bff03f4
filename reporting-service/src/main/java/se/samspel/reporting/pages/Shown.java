package se.samspel.reporting.pages;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: HTML, or a file to keep.
 *
 * @param fileName null for what is shown
 */
public record Shown(byte[] content, String type, @Nullable String fileName) {

    public static Shown page(String html) {
        return new Shown(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", null);
    }
}
