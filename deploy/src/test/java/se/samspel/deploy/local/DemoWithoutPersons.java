package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The demo's association, its members, money and intervention; a test brings its own persons. */
final class DemoWithoutPersons {

    private static final Set<String> PERSONAL =
            Set.of("participants.csv", "referrals.csv", "enrolments.csv", "situations.csv");

    private DemoWithoutPersons() {}

    /**
     * @param folder where the case files are written
     */
    static void loadInto(LocalStack stack, Path folder) throws IOException, InterruptedException {
        var demo = stack.place().home().resolve("deploy/demo/avesta-2019-2020");
        try (var files = Files.list(demo)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                var lines = Files.readAllLines(file);
                Files.write(
                        folder.resolve(name),
                        PERSONAL.contains(name) ? lines.subList(0, 1) : lines);
            }
        }
        var loaded = stack.run("load", folder.toString());
        assertThat(loaded.exit()).as(loaded.output()).isZero();
    }
}
