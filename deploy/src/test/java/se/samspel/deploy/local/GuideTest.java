package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {

    @TempDir Path folder;

    @Test
    void aBlockOfCommandsIsAStepUnderItsHeading() throws IOException {
        var guide =
                guide(
                        """
                        # Title
                        ```sh
                        one
                        ```
                        ## 1. Next
                        ```json
                        {}
                        ```
                        ```sh
                        two
                        three
                        ```
                        ```text
                        done
                        ```
                        """);

        assertThat(guide.steps())
                .containsExactly(
                        new Guide.Step("Title", "one\n", ""),
                        new Guide.Step("1. Next", "two\nthree\n", "done\n"));
    }

    @Test
    void aSectionHasTheStepsUnderItsHeadingAlone() throws IOException {
        var guide =
                guide(
                        """
                        ## One
                        ```sh
                        one
                        ```
                        ## Two
                        ```sh
                        two
                        ```
                        """);

        assertThat(guide.section("Two").steps())
                .containsExactly(new Guide.Step("Two", "two\n", ""));
    }

    @Test
    void whatAStepPrintsIsComparedWholeAndAnEllipsisIsAnythingOnItsLine() {
        var step = new Guide.Step("", "", "a …\nb[0]\n");

        assertThat(step.isMetBy("a 1 2\nb[0]\n")).isTrue();
        assertThat(step.isMetBy("a 1\n2\nb[0]")).isFalse();
        assertThat(step.isMetBy("a 1\nb0")).isFalse();
        assertThat(step.isMetBy("a 1")).isFalse();
        assertThat(step.isMetBy("a 1\nb[0]\nmore")).isFalse();
        assertThat(new Guide.Step("", "", "").isMetBy("curl: (7) no")).isFalse();
    }

    @Test
    void whatEachStepPrintedIsToldFromTheOthers() throws IOException, InterruptedException {
        var guide =
                guide(
                        """
                        ```sh
                        a=1; echo a
                        ```
                        ```sh
                        ```
                        ```sh
                        echo $a; exit
                        ```
                        ```sh
                        echo never
                        ```
                        """);
        var process = new ProcessBuilder("sh", "-c", guide.script()).start();
        var output = new String(process.getInputStream().readAllBytes());

        assertThat(guide.printed(output).stream().map(String::strip))
                .containsExactly("a", "", "1", "");
    }

    @Test
    void aSectionEndsWhereTheNextOneBegins() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("guide.md"),
                        """
                        ## Before
                        ```sh
                        one
                        ```
                        ## Runbooks
                        ### First
                        ```sh
                        two
                        ```
                        ## Runbooks of others
                        ```sh
                        three
                        ```
                        """);

        assertThat(Guide.section(file, "Runbooks").steps())
                .containsExactly(new Guide.Step("First", "two\n", ""));
        assertThatThrownBy(() -> Guide.section(file, "Run"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Guide guide(String text) throws IOException {
        return Guide.read(Files.writeString(folder.resolve("guide.md"), text));
    }
}
