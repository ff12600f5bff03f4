package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Pattern WORD = Pattern.compile("frame\\.w\\.(\\w+)");
    private static final Pattern GET = Pattern.compile("\\.get\\(\\s*\"(\\w*[a-zA-Z0-9])\"");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Phrases.ENGLISH.texts().keySet())
                .isEqualTo(Phrases.SWEDISH.texts().keySet())
                .isNotEmpty();
    }

    @Test
    void nothingIsLeftUntranslatedOrEmpty() {
        Map<String, String> english = Phrases.ENGLISH.texts();
        Set<String> same = new TreeSet<>();
        Phrases.SWEDISH
                .texts()
                .forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    if (text.equals(english.get(key))) {
                        same.add(key);
                    }
                });

        assertThat(same).containsExactlyInAnyOrder("form_CSV", "form_PDF", "form_XLSX");
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        Phrases.SWEDISH
                .texts()
                .forEach((key, text) ->
                        assertThat(count(Phrases.ENGLISH.texts().get(key)))
                                .as(key)
                                .isEqualTo(count(text)));
    }

    private static int count(String text) {
        return text.split("%s", -1).length;
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : files("src/main/resources/templates/pages")) {
            add(WORD.matcher(Files.readString(file)), asked);
        }
        for (Path file : files("src/main/java/se/samspel/reporting/pages")) {
            String text = Files.readString(file);
            if (text.contains("phrases")) {
                add(GET.matcher(text), asked);
            }
        }

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(Phrases.SWEDISH.texts().keySet()).containsAll(asked);
    }

    private static void add(Matcher found, Set<String> words) {
        found.results().map(match -> match.group(1)).forEach(words::add);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
