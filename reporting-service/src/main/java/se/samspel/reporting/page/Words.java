package se.samspel.reporting.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/** The page's words, numbers and dates in one language. */
public final class Words {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    public static final Words SWEDISH = new Words(Locale.of("sv", "SE"), "sv");
    public static final Words ENGLISH = new Words(Locale.UK, "en");

    private final Locale locale;
    private final String language;
    private final Map<String, String> texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DecimalFormatSymbols symbols;

    private Words(Locale locale, String language) {
        this.locale = locale;
        this.language = language;
        this.texts = read("/page/words_" + language + ".properties");
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.minute = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).withZone(STOCKHOLM);
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        // A real minus, and a space that never breaks a number over two lines.
        symbols.setMinusSign('−');
        symbols.setGroupingSeparator('\u00a0');
    }

    /** Swedish, unless English is what the reader wants first. */
    public static Words of(Iterable<Locale> accepted) {
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

    public String language() {
        return language;
    }

    Map<String, String> texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }

    String text(Text text) {
        return language.equals("sv") ? text.sv() : text.en();
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
        return value == null ? get("noFigure") : format(value, value.scale());
    }

    String percent(@Nullable BigDecimal value) {
        return value == null ? get("noFigure") : number(value) + get("percentSign");
    }

    String kronor(@Nullable Money amount) {
        if (amount == null) {
            return get("noFigure");
        }
        return format(amount.toSek(), amount.toSek().scale());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String minute(Instant instant) {
        return minute.format(instant);
    }

    private String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(decimals, 0));
        return format.format(value);
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
