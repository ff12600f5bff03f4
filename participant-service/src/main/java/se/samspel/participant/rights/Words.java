package se.samspel.participant.rights;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** The document's words in one language. */
final class Words {

    static final Words SWEDISH = new Words("sv");
    static final Words ENGLISH = new Words("en");

    private static final Set<String> LANGUAGES = Set.of("language", "interpreterLanguage");

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Europe/Stockholm"));

    private final String language;
    private final Locale locale;
    private final Map<String, String> texts;

    private Words(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.texts = read("/rights/words_" + language + ".properties");
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

    String of(Text text) {
        return language.equals("sv") ? text.sv() : text.en();
    }

    /**
     * A member's name as a label; one that nobody has worded is taken apart into its words.
     *
     * @param around the member that it is in, or the section
     */
    String label(String around, String member) {
        String worded = wordedLabel(around, member);
        String label =
                worded == null
                        ? member.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT)
                        : worded;
        return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }

    /** By its place, else by its name alone, else as the code that it is. Null without a word. */
    @Nullable String wordedLabel(String around, String member) {
        return firstOf("label." + around + "." + member, "label." + member, "code." + member);
    }

    /** A code in words, a moment as local time; everything else as it is. */
    String value(String member, String value) {
        if (MOMENT.matcher(value).matches()) {
            return MINUTE.format(Instant.parse(value));
        }
        if (LANGUAGES.contains(member)) {
            return Locale.forLanguageTag(value).getDisplayName(locale);
        }
        String worded = wordedCode(member, value);
        return worded == null ? value : worded;
    }

    /** By the member that has it, else by itself. Null without a word. */
    @Nullable String wordedCode(String member, String code) {
        return firstOf("code." + member + "." + code, "code." + code);
    }

    private @Nullable String firstOf(String... keys) {
        for (String key : keys) {
            String text = texts.get(key);
            if (text != null) {
                return text;
            }
        }
        return null;
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
