package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A text with commands in it: fenced blocks marked {@code sh}, each perhaps followed by one marked
 * {@code text} that says what it prints, where an ellipsis stands for anything.
 */
record Guide(List<Step> steps) {

    private static final Pattern BLOCK =
            Pattern.compile("^```sh\\n(.*?)^```\\n(?:```text\\n(.*?)^```\\n)?", flags());
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /** One block of commands. */
    record Step(String heading, String commands, String expected) {

        boolean isMetBy(String printed) {
            var quoted = new ArrayList<String>();
            for (var part : expected.strip().split("…", -1)) {
                quoted.add(Pattern.quote(part));
            }
            return Pattern.matches(String.join("[^\n]*", quoted), printed.strip());
        }
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.MULTILINE;
    }

    static Guide read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /**
     * One section of the file.
     *
     * @param name its heading, of the second level
     */
    static Guide section(Path file, String name) throws IOException {
        var text = "\n" + Files.readString(file);
        int from = text.indexOf("\n## " + name + "\n");
        if (from < 0) {
            throw new IllegalArgumentException("no section " + name + " in " + file);
        }
        int to = text.indexOf("\n## ", from + 1);
        return of(text.substring(from + 1, to < 0 ? text.length() : to + 1));
    }

    private static Guide of(String text) {
        var steps = new ArrayList<Step>();
        var block = BLOCK.matcher(text);
        while (block.find()) {
            var said = block.group(2) == null ? "" : block.group(2);
            steps.add(new Step(headingBefore(text, block.start()), block.group(1), said));
        }
        return new Guide(List.copyOf(steps));
    }

    /** The steps directly under one heading. */
    Guide section(String heading) {
        return new Guide(steps.stream().filter(step -> step.heading().equals(heading)).toList());
    }

    private static String headingBefore(String text, int end) {
        var heading = HEADING.matcher(text).region(0, end);
        var last = "";
        while (heading.find()) {
            last = heading.group(1);
        }
        return last;
    }

    /** All of it as one script, since each step uses what those before have made. */
    String script() {
        var script = new StringBuilder();
        for (int step = 0; step < steps.size(); step++) {
            script.append(steps.get(step).commands());
            script.append("printf '%s\\n' '").append(end(step)).append("'\n");
        }
        return script.toString();
    }

    /** What each step printed; nothing for those that the script didn't come to. */
    List<String> printed(String output) {
        var printed = new ArrayList<String>();
        int from = 0;
        for (int step = 0; step < steps.size(); step++) {
            int to = output.indexOf(end(step), from);
            printed.add(output.substring(from, to < 0 ? output.length() : to));
            from = to < 0 ? output.length() : to + end(step).length();
        }
        return printed;
    }

    /** One test for each step: that it printed what the text says. */
    Stream<DynamicTest> tests(List<String> printed) {
        return IntStream.range(0, steps.size()).mapToObj(step -> test(step, printed.get(step)));
    }

    private DynamicTest test(int number, String printed) {
        var step = steps.get(number);
        return DynamicTest.dynamicTest(
                "step " + (number + 1) + ": " + step.heading(),
                () ->
                        assertThat(step.isMetBy(printed))
                                .as("%s printed:%n%s", step.commands(), printed)
                                .isTrue());
    }

    private static String end(int step) {
        return "== end of step " + step + " ==";
    }
}
