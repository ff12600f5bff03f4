package se.samspel.reporting.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.rendering.domain.Writing;

/** The page's words, numbers and dates in one language. */
public final class Words {

    public static final Words SWEDISH = new Words(Writing.SWEDISH);
    public static final Words ENGLISH = new Words(Writing.ENGLISH);

    private final Writing writing;
    private final Map<String, String> texts;

    private Words(Writing writing) {
        this.writing = writing;
        this.texts = read("/page/words_" + writing.language() + ".properties");
    }

    /** Swedish, unless English is what the reader wants first. */
    public static Words of(Iterable<Locale> accepted) {
        return Writing.of(accepted).language().equals("en") ? ENGLISH : SWEDISH;
    }

    /** The same words in both languages. */
    public static Text both(String key, Object... values) {
        return Text.of(SWEDISH.get(key, values), ENGLISH.get(key, values));
    }

    /** The label of a stable code in both languages. */
    public static Text labels(String list, String code) {
        return Text.of(SWEDISH.label(list, code), ENGLISH.label(list, code));
    }

    public String language() {
        return writing.language();
    }

    Map<String, String> texts() {
        return texts;
    }

    Locale locale() {
        return writing.locale();
    }

    String text(Text text) {
        return writing.text(text);
    }

    String get(String key, Object... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        return values.length == 0 ? text : text.formatted(values);
    }

    /** The label of a stable code, or the code itself where nobody has named it. */
    String label(String list, String code) {
        return texts.getOrDefault(list + "_" + code, code);
    }

    /** What stands for a figure that is withheld, or that nothing could be computed from. */
    String number(@Nullable BigDecimal value) {
        return value == null ? get("noFigure") : writing.number(value);
    }

    String percent(@Nullable BigDecimal value) {
        return value == null ? get("noFigure") : number(value) + get("percentSign");
    }

    String kronor(@Nullable Money amount) {
        return amount == null ? get("noFigure") : writing.number(amount.toSek());
    }

    String day(LocalDate date) {
        return writing.day(date);
    }

    String minute(Instant instant) {
        return writing.minute(instant);
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
