package se.samspel.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.TestPerson;
import se.samspel.reporting.AvestaEvents;

/**
 * Walks through the pages in a real browser: axe finds nothing on any of them. Run with {@code
 * -Dscreenshots.update=true} to keep their pictures in {@code docs/pages}.
 */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@WithTestResource(StubServices.class)
class PagesIT {

    private static final Path SCRIPTS = Path.of("src", "test", "browser").toAbsolutePath();
    private static final TestPerson DIRECTOR =
            TestPerson.ofOffice("director-sodra-dalarna", AvestaEvents.ASSOCIATION);
    private static final TestPerson COORDINATOR =
            TestPerson.ofHost("coordinator-avesta-ame", AvestaEvents.HOST);

    private record Stop(String name, String path, String as) {}

    @Test
    void noPageBreaksARuleOfAccessibility() throws Exception {
        AvestaEvents.intervention();
        StubServices.away();

        JsonNode walked = walk(stops());

        assertThat(walked).hasSize(stops().size());
        for (JsonNode page : walked) {
            String name = page.path("name").asText();
            assertThat(page.path("rules").asInt()).as(name).isGreaterThan(5);
            assertThat(page.path("violations")).as(name).isEmpty();
            assertThat(page.path("faults")).as(name).isEmpty();
            assertThat(page.path("foreign")).as(name).isEmpty();
            assertThat(page.path("keyboard").asText()).as(name).isEqualTo("skip solid 3px content");
            assertThat(page.path("reflow").asInt()).as(name).isLessThanOrEqualTo(0);
        }
    }

    private static List<Stop> stops() {
        String intervention = "/pages/interventions/" + AvestaEvents.interventionId();
        String figures =
                "?coverage=intervention:"
                        + AvestaEvents.interventionId()
                        + "&from=2019-07-01&to=2020-06-30";
        String director = DIRECTOR.written();
        String coordinator = COORDINATOR.written();
        return List.of(
                new Stop("start", "/pages", coordinator),
                new Stop("workbench", "/pages/workbench", coordinator),
                new Stop("association", "/pages/associations/2220002139?year=2020", director),
                new Stop("area", "/pages/areas/nation?from=2019-01-01", director),
                new Stop(
                        "report-money",
                        "/pages/reports/cost-report?coverage=association%3A"
                                + AvestaEvents.ASSOCIATION
                                + "&from=2020-01-01",
                        director),
                new Stop("intervention", intervention + "?from=2019-07-01", director),
                new Stop(
                        "intervention-of-the-host", intervention + "?from=2019-07-01", coordinator),
                new Stop("report", "/pages/reports/team-report" + figures, coordinator),
                new Stop("report-controlled", "/pages/reports/team-report" + figures, director),
                new Stop("report-defined", "/pages/reports/participants" + figures, coordinator),
                new Stop("not-found", "/pages/nowhere", director),
                new Stop("forbidden", "/pages/workbench", director),
                new Stop("logged-out", "/pages/logged-out", director),
                new Stop("session-ended", "/pages/session-ended", director));
    }

    private static JsonNode walk(List<Stop> stops) throws Exception {
        Path browser = onPath("chromium", "chromium-browser", "google-chrome");
        Path node = onPath("node");
        installed();
        Path folder = Files.createDirectories(pictures());
        Path plan = Path.of("target", "pages-plan.json").toAbsolutePath();
        new JsonMapper()
                .writeValue(
                        plan.toFile(),
                        Map.of(
                                "browser",
                                browser.toString(),
                                "root",
                                "http://127.0.0.1:" + RestAssured.port,
                                "folder",
                                folder.toString(),
                                "visits",
                                stops));
        return new JsonMapper()
                .readTree(
                        run(
                                node.toString(),
                                SCRIPTS.resolve("walk.mjs").toString(),
                                plan.toString()));
    }

    /** Once, from the lock file; afterwards nothing is fetched. */
    private static void installed() throws Exception {
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            run(onPath("npm").toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static Path pictures() {
        return Boolean.getBoolean("screenshots.update")
                ? Path.of("..", "docs", "pages").toAbsolutePath().normalize()
                : Path.of("target", "pages").toAbsolutePath();
    }

    private static Path onPath(String... names) {
        Optional<Path> found =
                Stream.of(System.getenv("PATH").split(":"))
                        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                "The browser test is skipped: there is no "
                        + names[0]
                        + " on the PATH. Install it with 'apt-get install chromium nodejs npm'.");
        return found.orElseThrow();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(Path.of("target"), "browser", ".out");
        Path wrong = Files.createTempFile(Path.of("target"), "browser", ".err");
        Process process =
                new ProcessBuilder(command)
                        .directory(SCRIPTS.toFile())
                        .redirectOutput(said.toFile())
                        .redirectError(wrong.toFile())
                        .start();
        try {
            assertThat(process.waitFor(240, TimeUnit.SECONDS)).as("the browser ends").isTrue();
            assertThat(process.exitValue()).as(Files.readString(wrong)).isZero();
            return Files.readString(said);
        } finally {
            process.destroyForcibly();
            Files.delete(said);
            Files.delete(wrong);
        }
    }
}
