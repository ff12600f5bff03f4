package se.samspel.deploy.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DashboardsTest {

    private static final Path FOLDER = Path.of("observability", "dashboards");
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Map<String, JsonNode> dashboards = new TreeMap<>();

    DashboardsTest() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                dashboards.put(file.getFileName().toString(), STRICT.readTree(file.toFile()));
            }
        }
    }

    @Test
    void theFourAreThereAndKnownByTheirFilesName() {
        assertThat(dashboards.keySet())
                .containsExactly(
                        "samspel-events.json",
                        "samspel-referrals.json",
                        "samspel-reporting-money.json",
                        "samspel-services.json");
        dashboards.forEach((file, dashboard) -> {
            assertThat(dashboard.path("uid").asText() + ".json").isEqualTo(file);
            assertThat(dashboard.path("title").asText()).startsWith("Samspel: ").contains(" / ");
            assertThat(dashboard.path("panels")).hasSizeGreaterThan(7);
        });
    }

    @Test
    void everyPanelShowsWhatIsExported() throws IOException {
        var exported = Exported.byAllServices();
        for (JsonNode panel : panels()) {
            assertThat(panel.path("targets")).as(panel.path("title").asText()).isNotEmpty();
            for (JsonNode target : panel.path("targets")) {
                var expression = new Expression(target.path("expr").asText());
                assertThat(expression.series()).as(expression.text()).isNotEmpty();
                assertThat(expression.unknownTo(exported)).as(expression.text()).isEmpty();
            }
        }
    }

    /** Facts of a database are told by each instance: added up they would be doubled. */
    @Test
    void noFactOfTheDatabaseIsAddedUpOverInstances() {
        var facts =
                "sum[^(]*\\((samspel_(outbox_(pending|oldest)|parked|inbox_lag|referrals|queue"
                        + "|drawdowns_open|sums|exports|rebuilds)).*";
        for (JsonNode panel : panels()) {
            for (JsonNode target : panel.path("targets")) {
                assertThat(target.path("expr").asText()).doesNotMatch(".*" + facts);
            }
        }
    }

    @Test
    void everyPanelAsksTheChosenPrometheusAndCoversNoOther() {
        dashboards.forEach((file, dashboard) -> {
            var cells = new ArrayList<String>();
            for (JsonNode panel : dashboard.path("panels")) {
                assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
                assertThat(panel.path("title").asText()).as("in both languages").contains(" / ");
                cells.addAll(cells(panel.path("gridPos")));
            }
            assertThat(cells).as(file).doesNotHaveDuplicates();
        });
    }

    private static List<String> cells(JsonNode place) {
        var cells = new ArrayList<String>();
        for (int x = 0; x < place.path("w").asInt(); x++) {
            for (int y = 0; y < place.path("h").asInt(); y++) {
                cells.add((place.path("x").asInt() + x) + "," + (place.path("y").asInt() + y));
            }
        }
        return cells;
    }

    private List<JsonNode> panels() {
        var panels = new ArrayList<JsonNode>();
        dashboards.values().forEach(each -> each.path("panels").forEach(panels::add));
        return panels;
    }
}
