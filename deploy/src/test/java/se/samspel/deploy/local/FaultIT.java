package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job while each of its processes is killed, and then its launcher: no figure differs, and
 * nothing is left behind.
 */
class FaultIT {

    private final LocalStack stack;

    @TempDir Path folder;

    FaultIT() throws IOException {
        stack = new LocalStack("faults");
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        stack.run("stop");
    }

    @Test
    void whateverIsKilledTheFiguresAreTheSame() throws IOException, InterruptedException {
        stack.start("--empty");
        loadWhileEveryProcessIsKilled();
        assertThat(new Demo(stack.place(), new Console(System.out)).run()).isEmpty();
        startAgainAfterTheLauncherIsKilled();
    }

    private void loadWhileEveryProcessIsKilled() throws IOException, InterruptedException {
        var said = folder.resolve("load.out");
        var load = stack.begin(said, "load", demo());

        var step = 0;
        for (var process :
                List.of(
                        "participant-service",
                        Kafka.NAME,
                        Postgres.NAME,
                        "referral-service",
                        "funding-service",
                        "reporting-service",
                        Keycloak.NAME)) {
            var persons = ++step;
            LocalStack.until(() -> !load.isAlive() || progress(said) > persons);
            stack.kill(process);
            LocalStack.until(() -> stack.lives(process));
        }
        var exit = load.waitFor();

        assertThat(exit).as(Files.readString(said)).isZero();
    }

    private void startAgainAfterTheLauncherIsKilled() throws IOException, InterruptedException {
        var launcher = LauncherMark.read(stack.place().state()).orElseThrow().process();
        var children = ChildMark.all(stack.place().state());

        launcher.signal("KILL");
        LocalStack.until(() -> !launcher.isAlive());
        var second = stack.run("run", "--once");

        assertThat(second.exit()).as(second.output()).isZero();
        assertThat(second.output()).contains("matches the published figures");
        assertThat(children).hasSize(7).noneMatch(mark -> mark.process().isAlive());
    }

    /** How many lines of progress with persons the load has printed. */
    private static long progress(Path said) {
        try (var lines = Files.lines(said)) {
            return lines.filter(line -> line.contains("persons ")).count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private String demo() {
        return stack.place().home().resolve("deploy/demo/avesta-2019-2020").toString();
    }
}
