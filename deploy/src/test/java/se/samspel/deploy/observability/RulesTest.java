package se.samspel.deploy.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Path RUNBOOKS = Path.of("..", "docs", "operations.md");
    private static final List<String> TOLD =
            List.of("summary", "summary_sv", "description", "description_sv", "runbook_url");

    private final RuleFile rules = RuleFile.read();

    RulesTest() throws IOException {}

    @Test
    void everyRuleNamesWhatIsExportedOrRecorded() throws IOException {
        var exported = Exported.byAllServices();
        rules.recorded()
                .forEach(rule ->
                        exported.record(rule.record(), new Expression(rule.expr()).grouped()));
        for (var rule : rules.all()) {
            assertThat(new Expression(rule.expr()).unknownTo(exported)).as(rule.expr()).isEmpty();
        }
        assertThat(rules.all()).hasSizeGreaterThan(20);
    }

    @Test
    void everyAlertSaysHowBadItIsWhatItMeansInBothLanguagesAndWhatToDo() throws IOException {
        var anchors = anchors();
        assertThat(rules.alerts())
                .isNotEmpty()
                .allSatisfy(alert -> {
                    assertThat(alert.labels()).containsOnlyKeys("severity");
                    assertThat(alert.labels().get("severity")).isIn("critical", "warning", "info");
                    assertThat(alert.annotations()).containsOnlyKeys(TOLD);
                    assertThat(alert.annotations().values()).allMatch(text -> !text.isBlank());
                    assertThat(alert.lasting()).isNotBlank();
                    assertThat(alert.annotations().get("runbook_url"))
                            .isEqualTo(
                                    "docs/operations.md#" + alert.alert().toLowerCase(Locale.ROOT));
                    assertThat(anchors).contains(alert.alert().toLowerCase(Locale.ROOT));
                });
    }

    /** Headings as links name them: lower case, without signs, a dash for a space. */
    private static Set<String> anchors() throws IOException {
        try (Stream<String> lines = Files.lines(RUNBOOKS)) {
            return lines.filter(line -> line.matches("#+ .*"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyAlertIsTestedWhereItFiresAndWhereItDoesNot() throws IOException {
        var fires = new TreeMap<String, Set<Boolean>>();
        for (JsonNode test : RuleFile.tests().path("tests")) {
            for (JsonNode expected : test.path("alert_rule_test")) {
                fires.computeIfAbsent(expected.path("alertname").asText(), name -> new TreeSet<>())
                        .add(!expected.path("exp_alerts").isEmpty());
            }
        }
        assertThat(fires.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.alerts().map(RuleFile.Rule::alert).toList());
        assertThat(fires.values()).allMatch(Set.of(true, false)::equals);
    }

    @Test
    void noTwoRulesHaveOneName() {
        assertThat(rules.alerts().map(RuleFile.Rule::alert)).doesNotHaveDuplicates();
        assertThat(rules.recorded().map(RuleFile.Rule::record)).doesNotHaveDuplicates();
    }

    /** Debian's package {@code prometheus} has promtool. */
    @Test
    void promtoolTakesTheRulesAndTheirTests() throws IOException, InterruptedException {
        assumeThat(isOnPath("promtool")).as("promtool on the PATH").isTrue();
        promtool("check", "rules", "samspel.yaml");
        promtool("test", "rules", "samspel.test.yaml");
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void promtool(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
        var output = Files.createTempFile("promtool", ".log");
        var process =
                new ProcessBuilder(command)
                        .directory(RuleFile.FOLDER.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        Files.delete(output);
    }
}
