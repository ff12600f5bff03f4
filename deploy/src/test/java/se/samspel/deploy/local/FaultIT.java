package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job while each of its processes is killed, and then its launcher: no figure differs, no
 * event is lost, and nothing is left behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class FaultIT {

    private final LocalStack stack;

    FaultIT() throws IOException {
        // A receiver that flaps is tried again within seconds, so that the test ends.
        stack =
                new LocalStack(
                        "faults",
                        Map.of(
                                "SAMSPEL_DELIVERY_RETRIES",
                                "PT1S,PT2S,PT3S,PT5S,PT10S,PT20S,PT30S,PT60S"));
    }

    @BeforeAll
    void start() throws IOException {
        stack.start("--empty");
    }

    @AfterAll
    void stop() throws IOException, InterruptedException {
        stack.run("stop");
    }

    @Test
    void whateverIsKilledTheFiguresAreTheSame(@TempDir Path folder)
            throws IOException, InterruptedException {
        loadWhileEveryProcessIsKilled(folder);
        assertThat(new Demo(stack.place(), new Console(System.out)).run()).isEmpty();
    }

    private void loadWhileEveryProcessIsKilled(Path folder)
            throws IOException, InterruptedException {
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

    @Nested
    class EventsOfThousands extends EventsInOrder {

        EventsOfThousands() {
            super(stack);
        }
    }

    /** Ends the stack. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class KilledLauncher {

        @Test
        void leavesTheFiguresAsTheyWereAndNothingElse() throws IOException, InterruptedException {
            var launcher = LauncherMark.read(stack.place().state()).orElseThrow().process();
            var children = ChildMark.all(stack.place().state());

            launcher.signal("KILL");
            LocalStack.until(() -> !launcher.isAlive());
            var second = stack.run("run", "--once");

            assertThat(second.exit()).as(second.output()).isZero();
            assertThat(second.output()).contains("matches the published figures");
            assertThat(children).hasSize(7).noneMatch(mark -> mark.process().isAlive());
        }
    }
}
