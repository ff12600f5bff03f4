package se.samspel.reporting.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import se.samspel.reporting.rendering.domain.Writing;

/** The pages' own words in one language. */
public final class Phrases {

    public static final Phrases SWEDISH = new Phrases(Writing.SWEDISH);
    public static final Phrases ENGLISH = new Phrases(Writing.ENGLISH);

    private final Writing writing;
    private final Map<String, String> texts;

    private Phrases(Writing writing) {
        this.writing = writing;
        this.texts = read("/pages/words_" + writing.language() + ".properties");
    }

    /** Swedish, unless English is what the reader wants first. */
    static Phrases of(Iterable<Locale> accepted) {
        return Writing.of(accepted) == Writing.ENGLISH ? ENGLISH : SWEDISH;
    }

    /** How figures and days are written. */
    public Writing writing() {
        return writing;
    }

    public String language() {
        return writing.language();
    }

    public Map<String, String> texts() {
        return texts;
    }

    public String get(String key, Object... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        return values.length == 0 ? text : text.formatted(values);
    }

    /** The label of a stable code, or the code itself where nobody has named it. */
    public String label(String list, String code) {
        return texts.getOrDefault(list + "_" + code, code);
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file),
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
