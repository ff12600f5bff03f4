package se.samspel.participant.accesslog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import se.samspel.kit.value.Text;

/** The log's codes in words that the person understands. */
final class PlainWords {

    private static final Properties WORDS = read();
    private static final Pattern READING = Pattern.compile("(read|list|find|fetch)-.*");

    private PlainWords() {}

    /** An operation that nobody has worded says whether the record was read or changed. */
    static Text of(String code) {
        String unworded = READING.matcher(code).matches() ? "read" : "change";
        return text(WORDS.getProperty(code, WORDS.getProperty(unworded)));
    }

    private static Text text(String words) {
        String[] parts = words.split("\\|", 2);
        return Text.of(parts[0].trim(), parts[1].trim());
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
