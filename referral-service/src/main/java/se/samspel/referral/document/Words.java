package se.samspel.referral.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The document's words in one language. */
final class Words {

    static final Words SWEDISH = new Words("sv");
    static final Words ENGLISH = new Words("en");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Europe/Stockholm"));

    private final String language;
    private final Map<String, String> texts;

    private Words(String language) {
        this.language = language;
        this.texts = read("/document/words_" + language + ".properties");
    }

    /** Swedish, unless English is what the reader wants first. */
    static Words of(Iterable<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals("sv")) {
                return SWEDISH;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return SWEDISH;
    }

    String language() {
        return language;
    }

    Map<String, String> texts() {
        return texts;
    }

    /** The text of a key that the document's own code names. */
    String of(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    /** A code in words; one that nobody has worded stays a code. */
    String code(String kind, String code) {
        return texts.getOrDefault(kind + "." + code, code);
    }

    /** Local time. */
    String moment(Instant at) {
        return MINUTE.format(at);
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Words.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return Map.copyOf(texts);
    }
}
