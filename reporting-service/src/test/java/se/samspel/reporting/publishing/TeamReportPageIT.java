package se.samspel.reporting.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Tokens;
import se.samspel.reporting.AvestaEvents;

/** Opens the saved page in a real browser; its picture stays under {@code target/}. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class TeamReportPageIT {

    private static final Path TARGET = Path.of("target", "team-report-page").toAbsolutePath();
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 4000;

    @Test
    void thePageIsOneSmallFileThatNeedsNothingElse() throws IOException {
        String page = Files.readString(saved("sv"));

        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000);
        assertThat(page)
                .doesNotContain("<script", "http://", "https://", "@import", "url(", "src=");
    }

    @Test
    void everyPictureAndTableIsSaidInWordsToo() throws IOException {
        String page = Files.readString(saved("sv"));

        assertThat(count(page, "<svg role=\"img\"")).isEqualTo(4);
        assertThat(count(page, "<title id=")).isEqualTo(4);
        assertThat(count(page, "<desc id=")).isEqualTo(4);
        assertThat(count(page, "<table>")).isEqualTo(count(page, "<caption>")).isGreaterThan(6);
        assertThat(page).contains("<html lang=\"sv\"", "scope=\"col\"", "scope=\"row\"", "@page");
        Matcher labels = Pattern.compile("aria-labelledby=\"([^\"]+)\"").matcher(page);
        while (labels.find()) {
            for (String id : labels.group(1).split(" ")) {
                assertThat(page).contains("id=\"" + id + "\"");
            }
        }
    }

    @Test
    void aBrowserShowsItsFiguresWithoutRunningAnything() throws Exception {
        Path browser = browser();
        for (String language : List.of("sv", "en")) {
            String dom = run(browser, "--dump-dom", saved(language).toUri().toString());

            assertThat(count(dom, "<svg")).isEqualTo(4);
            assertThat(dom).contains("Samverkansteam Avesta", "<strong>76</strong>", "+23", "−36");
        }
    }

    @Test
    void theBrowsersPictureOfThePageIsKept() throws Exception {
        Path browser = browser();
        Path picture = TARGET.resolve("team-report-sv.png");

        run(
                browser,
                "--screenshot=" + picture,
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--hide-scrollbars",
                saved("sv").toUri().toString());

        BufferedImage seen = ImageIO.read(picture.toFile());
        assertThat(seen.getWidth()).isEqualTo(WIDTH);
        // The charts' own colours are there, so the page was painted and not left empty.
        assertThat(colours(seen)).contains(0x0b6658, 0x2f4858, 0xb0642a, 0x7b8e99);
    }

    @Test
    void itPrintsOnAFewSheetsOfA4() throws Exception {
        Path browser = browser();
        Path print = TARGET.resolve("team-report-sv.pdf");

        run(
                browser,
                "--print-to-pdf=" + print,
                "--no-pdf-header-footer",
                saved("sv").toUri().toString());

        String pdf = Files.readString(print, StandardCharsets.ISO_8859_1);
        assertThat(count(pdf, "/Type /Page\n")).isBetween(2, 4);
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45]\\S* 84[12]\\S*\\]");
    }

    private static Path saved(String language) throws IOException {
        Files.createDirectories(TARGET);
        String page =
                given().auth()
                        .oauth2(Tokens.authority(AvestaEvents.HOST))
                        .accept("text/html")
                        .header("Accept-Language", language)
                        .get(AvestaEvents.intervention() + "/team-report" + AvestaEvents.PERIOD)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return Files.writeString(TARGET.resolve("team-report-" + language + ".html"), page);
    }

    private static Path browser() {
        Optional<Path> found =
                Stream.of(System.getenv("PATH").split(":"))
                        .flatMap(folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                "The browser test is skipped: there is no chromium on the PATH. Install it with"
                        + " 'apt-get install chromium'.");
        return found.orElseThrow();
    }

    private static String run(Path browser, String... arguments) throws Exception {
        Path profile = Files.createTempDirectory("browser");
        Path output = Files.createTempFile(TARGET, "browser", ".out");
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        browser.toString(),
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--user-data-dir=" + profile),
                                Stream.of(arguments))
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("the browser ends").isTrue();
            assertThat(process.exitValue()).isZero();
            return Files.readString(output);
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
