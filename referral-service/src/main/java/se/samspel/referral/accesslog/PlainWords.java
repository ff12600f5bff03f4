package se.samspel.referral.accesslog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the log's codes in words that the person understands. */
@Schema(
        name = "PlainWords",
        requiredProperties = {"sv", "en"},
        examples = "{\"sv\":\"Läste din remiss\",\"en\":\"Read your referral\"}")
record PlainWords(@Schema(maxLength = 100) String sv, @Schema(maxLength = 100) String en) {

    private static final Properties WORDS = read();

    /** An operation that nobody has worded says whether the referral was read or changed. */
    static PlainWords of(String code) {
        String known = WORDS.getProperty(code);
        if (known == null) {
            return words(WORDS.getProperty(code.startsWith("read-") ? "read" : "change"));
        }
        return words(known);
    }

    private static PlainWords words(String both) {
        String[] parts = both.split("\\|", 2);
        return new PlainWords(parts[0].trim(), parts[1].trim());
    }

    private static Properties read() {
        String file = "/accesslog/plain-words.properties";
        var words = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(PlainWords.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
