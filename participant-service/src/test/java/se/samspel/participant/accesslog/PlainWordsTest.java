package se.samspel.participant.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.value.Text;

class PlainWordsTest {

    private static final Text READ = Text.of("Läste uppgifter om dig", "Read about you");
    private static final Text CHANGED =
            Text.of(
                    "Registrerade eller ändrade uppgifter om dig",
                    "Recorded or changed something about you");

    // Operations reach the log through constants, variables and parameters, so each text that is
    // formed like one is taken for one unless it stands where only something else can.
    private static final Pattern LIKE_AN_OPERATION = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern BEFORE_SOMETHING_ELSE =
            Pattern.compile(
                    "(Problem\\.of\\(\\s*\\d+,|Problem\\.malformed\\([^,;]+,|\\.error\\([^,;]+,"
                            + "|super\\(|@Path\\(|\"[a-zA-Z]+\":)\\s*$");
    private static final Pattern OF_ONE_WORD =
            Pattern.compile("(?:ccessLog\\.record\\(\\s*|\\bString \\w+ = )\"([a-z]+)\"");

    private static final Set<String> SOMETHING_ELSE =
            Set.of(
                    "bulk-worker",
                    "legal-hold",
                    "open-enrolment",
                    "pseudonym-key",
                    "samspel-participant-export");

    @Test
    void eachOperationInTheSourceHasWordsOfItsOwn() {
        Set<String> operations = new TreeSet<>();
        sources().forEach(source -> operations.addAll(operations(source)));
        assertThat(operations)
                .contains("read-participant", "fetch-workbook", "make-disclosure", "erase")
                .contains("extract", "plan-meeting", "agree-on-plan", "pause-enrolment")
                .allSatisfy(operation ->
                        assertThat(PlainWords.of(operation))
                                .as("accesslog/plain-words.properties: %s", operation)
                                .isNotIn(READ, CHANGED));
    }

    private static Set<String> operations(String source) {
        Set<String> found = new TreeSet<>();
        Matcher like = LIKE_AN_OPERATION.matcher(source);
        while (like.find()) {
            String before = source.substring(Math.max(0, like.start() - 200), like.start());
            if (!BEFORE_SOMETHING_ELSE.matcher(before).find()) {
                found.add(like.group(1));
            }
        }
        found.removeAll(SOMETHING_ELSE);
        if (source.contains("AccessLog")) {
            OF_ONE_WORD.matcher(source).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PlainWordsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPurposeHasWordsOfItsOwn(Purpose purpose) {
        assertThat(PlainWords.of(purpose.name())).isNotIn(READ, CHANGED);
    }

    @Test
    void whatGoesToAThirdPartyIsToldAsThat() {
        assertThat(PlainWords.of("fetch-esf-file"))
                .isEqualTo(
                        Text.of(
                                "Rapporterade din medverkan till Svenska ESF-rådet",
                                "Reported your participation to the Swedish ESF Council"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read-new", "list-new", "find-new", "fetch-new"})
    void anUnknownReadingIsToldAsAReading(String operation) {
        assertThat(PlainWords.of(operation)).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record-new", "reading", "list"})
    void anythingElseThatIsUnknownIsToldAsAChange(String operation) {
        assertThat(PlainWords.of(operation)).isEqualTo(CHANGED);
    }
}
