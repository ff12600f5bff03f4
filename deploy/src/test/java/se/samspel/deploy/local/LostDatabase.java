package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What {@code docs/operations.md} tells an operator to type when a database is lost, typed in its
 * order: what was acknowledged by the moment is there, nothing of after it, and all goes on.
 */
final class LostDatabase {

    private static final String DEMO = "deploy/demo/avesta-2019-2020";
    private static final String HOST = "avesta-ame";

    private final LocalStack stack;
    private final Path folder;
    private final WhatIsKnown known;

    /**
     * @param stack empty, its log archived
     * @param folder for the case files that are loaded
     */
    LostDatabase(LocalStack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
        known = new WhatIsKnown(stack);
    }

    void comesBackAsItWasAtTheMoment() throws IOException, InterruptedException {
        load(10, "2220000");
        var guide =
                Guide.section(
                        stack.place().home().resolve("docs/operations.md"), "Backup and restore");
        try (var terminal = new Terminal(stack)) {
            var steps = new ArrayList<>(guide.steps());
            typeUntil(terminal, steps, "Choose the moment");
            load(15, "2220000");
            var before = known.now();
            var cursor = known.cursor(HOST);
            var noted = Instant.now();
            typeUntil(terminal, steps, "The disaster");
            load(20, "2300000");
            var after = known.now();
            assertThat(before.keySet())
                    .allSatisfy(what -> assertThat(after.get(what)).isNotEqualTo(before.get(what)));

            typeUntil(terminal, steps, "Afterwards");

            assertThat(steps).isEmpty();
            assertThat(known.now()).isEqualTo(before);
            assertThat(known.restoredTo(HOST, cursor)).isBetween(noted, noted.plusSeconds(60));
            load(20, "2300000");
            assertThat(known.figures()).isEqualTo(WhatIsKnown.figures(after));
            assertThat(known.eventsAfter(HOST, cursor)).isGreaterThan(5);
        }
    }

    /** The steps up to a heading, each of which must print what the guide says. */
    private static void typeUntil(Terminal terminal, List<Guide.Step> steps, String heading)
            throws IOException {
        while (!steps.isEmpty() && !steps.getFirst().heading().equals(heading)) {
            var step = steps.removeFirst();
            var printed = terminal.type(step.commands());
            assertThat(step.isMetBy(printed))
                    .as("%s: %s printed:%n%s", step.heading(), step.commands(), printed)
                    .isTrue();
        }
    }

    /** The demo with its first persons alone, and another budget. */
    private void load(int persons, String budget) throws IOException, InterruptedException {
        Predicate<String> first =
                line -> Integer.parseInt(line.substring(1, line.indexOf(','))) <= persons;
        try (var files = Files.list(stack.place().home().resolve(DEMO))) {
            for (var file : files.toList()) {
                var lines =
                        Files.readAllLines(file).stream()
                                .map(line -> line.replace("PERSONAL,2220000", "PERSONAL," + budget))
                                .filter(line -> !line.matches("[PR]\\d{4},.*") || first.test(line))
                                .toList();
                Files.write(folder.resolve(file.getFileName().toString()), lines);
            }
        }
        var loaded = stack.run("load", folder.toString());
        assertThat(loaded.exit()).as(loaded.output()).isZero();
    }
}
