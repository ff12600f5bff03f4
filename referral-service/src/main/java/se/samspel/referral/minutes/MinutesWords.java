package se.samspel.referral.minutes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the minutes in one language. */
record MinutesWords(String language, Map<String, String> texts) {

    static final MinutesWords SWEDISH = read("sv", 0);
    static final MinutesWords ENGLISH = read("en", 1);

    private static MinutesWords read(String language, int column) {
        String file = "/minutes/words.properties";
        Properties lines = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(MinutesWords.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((key, both) ->
                texts.put(key.toString(), both.toString().split(" \\| ", 2)[column].trim()));
        return new MinutesWords(language, Map.copyOf(texts));
    }
}
