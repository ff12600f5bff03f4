package se.samspel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.LoadOutcome;
import se.samspel.deploy.load.Loader;

/**
 * The main job on real input: loads one year of a team through the public APIs, reads its report as
 * the host, shows it and compares it with what was published.
 */
final class Demo {

    static final String FOLDER = "deploy/demo/avesta-2019-2020";

    private final Place place;
    private final Console console;
    private final RunningStack stack;
    private final JsonNode expected;
    private LoadOutcome.@Nullable Loaded intervention;

    Demo(Place place, Console console) {
        this.place = place;
        this.console = console;
        this.stack = new RunningStack(place);
        this.expected = Json.read(folder().resolve("expected.json"));
    }

    /** A client to begin calling with. */
    Optional<String> exampleClient() {
        return Optional.ofNullable(intervention).map(LoadOutcome.Loaded::hostClient);
    }

    /**
     * @return the differences from the published figures
     */
    List<String> run() throws InterruptedException {
        var began = System.nanoTime();
        console.line("loading " + FOLDER);
        var outcome = Loader.load(folder(), stack, console::line);
        console.phase("load", Console.since(began));
        if (outcome.exitCode() != 0 || outcome.interventions().isEmpty()) {
            return List.of(
                    "the demo isn't loaded: exit code "
                            + outcome.exitCode()
                            + ", "
                            + outcome.badRows()
                            + " bad rows in "
                            + outcome.errors());
        }
        new People(place).make(outcome, console);
        var reported = System.nanoTime();
        try {
            return report(outcome.interventions().getFirst());
        } catch (IOException e) {
            return List.of("the report can't be read: " + e.getMessage());
        } finally {
            console.phase("report", Console.since(reported));
        }
    }

    private List<String> report(LoadOutcome.Loaded loaded)
            throws IOException, InterruptedException {
        intervention = loaded;
        var period = expected.path("teamReport").path("period");
        var span = "?from=" + period.path("from").asText() + "&to=" + period.path("to").asText();
        var teamReport = Json.parse(get(loaded, "team-report" + span, "application/json"));
        var year = expected.path("budget").path("year").asText();
        var budget = Json.parse(get(loaded, "budget-follow-up?year=" + year, "application/json"));
        var quality = Json.parse(get(loaded, "data-quality" + span, "application/json"));
        var page = savePage(loaded, get(loaded, "team-report" + span, "text/html"));
        new TeamReportText(loaded.name(), teamReport, budget, quality.path("findings"))
                .lines()
                .forEach(console::plain);
        console.plain("");
        console.plain("The same as a page: " + page);
        console.plain("");
        return differences(teamReport, budget, quality);
    }

    private List<String> differences(JsonNode teamReport, JsonNode budget, JsonNode quality) {
        var differences = new ArrayList<String>();
        differences.addAll(
                FigureComparison.differences(
                        "teamReport", expected.path("teamReport"), teamReport));
        differences.addAll(FigureComparison.differences("budget", expected.path("budget"), budget));
        differences.addAll(
                FindingComparison.differences(
                        expected.path("expectedFindings"), quality.path("findings")));
        return differences;
    }

    private String get(LoadOutcome.Loaded loaded, String path, String type)
            throws IOException, InterruptedException {
        var url =
                place.service(Service.REPORTING)
                        + "/reporting/v1/interventions/"
                        + loaded.id()
                        + "/"
                        + path;
        var token = stack.accessToken(loaded.hostClient());
        var request =
                Http.request(url)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", type)
                        .header("Accept-Language", "sv")
                        .GET()
                        .build();
        var response = Http.patientlyUntilThere(request);
        if (response.statusCode() != 200) {
            throw new IOException(
                    url + " answers " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private Path savePage(LoadOutcome.Loaded loaded, String html) throws IOException {
        var page = Files.createDirectories(place.state().report()).resolve(loaded.key() + ".html");
        return Files.writeString(page, html);
    }

    private Path folder() {
        return place.home().resolve(FOLDER);
    }
}
