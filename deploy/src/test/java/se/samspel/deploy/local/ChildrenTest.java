package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private StateFolder state = new StateFolder(Path.of("."));
    private Children children = new Children(state, new Console(System.out));

    @BeforeEach
    void prepare() {
        state = new StateFolder(folder.resolve("state"));
        state.prepare();
        children =
                new Children(
                        state, new Console(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    @Test
    void aChildIsWrittenDownAndEnded() {
        children.keep(command("long", "sleep 60"), () -> true);
        var mark = ChildMark.all(state).getFirst();
        assertThat(mark.process().isAlive()).isTrue();

        children.end();

        assertThat(mark.process().isAlive()).isFalse();
        assertThat(ChildMark.all(state)).isEmpty();
    }

    @Test
    void aChildThatDoesNotListenIsKilled() {
        var deaf = new Command("deaf", List.of("sleep", "60"), Map.of(), "CONT", List.of());
        children.keep(deaf, () -> true);
        var mark = ChildMark.all(state).getFirst();

        Ending.of(List.of(mark), state, Duration.ofMillis(100));

        assertThat(mark.process().isAlive()).isFalse();
    }

    @Test
    void aChildThatIsKilledIsStartedAgain() {
        children.keep(command("service", "sleep 60"), () -> true);
        var first = ChildMark.all(state).getFirst().process();

        first.signal("KILL");

        until(() -> ChildMark.all(state).stream().anyMatch(mark -> !mark.process().equals(first)));
        assertThat(ChildMark.all(state).getFirst().process().isAlive()).isTrue();
        children.end();
    }

    @Test
    void aChildThatNeverStaysUpIsGivenUp() {
        children.keep(command("broken", "echo out of luck; exit 7"), () -> false);

        until(() -> children.hasGivenUp("broken"));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("broken ended again (7)", "5 restarts", "broken.log");
        assertThat(children.lastLines("broken")).contains("out of luck");
        children.end();
    }

    @Test
    void aChildThatWasGivenUpIsStartedAgainByAnotherCommand() {
        var script = new AtomicReference<>("exit 7");
        children.keep("mended", () -> command("mended", script.get()), () -> true);
        until(() -> children.hasGivenUp("mended"));

        script.set("exec sleep 60");

        until(() -> !ChildMark.all(state).isEmpty());
        assertThat(children.hasGivenUp("mended")).isFalse();
        assertThat(ChildMark.all(state).getFirst().process().isAlive()).isTrue();
        children.end();
    }

    @Test
    void aChildThatIsAskedToEndIsStartedAgainHoweverOften() {
        children.keep(command("rolled", "exec sleep 60"), () -> true);

        for (var asked = 0; asked <= Restarts.MOST; asked++) {
            var last = ChildMark.all(state).getFirst().process();
            last.signal("TERM");
            until(() ->
                    ChildMark.all(state).stream().anyMatch(mark -> !mark.process().equals(last)));
        }

        assertThat(children.hasGivenUp("rolled")).isFalse();
        children.end();
    }

    @Test
    void aSixthRestartWithinTenMinutesIsRefused() {
        var restarts = new Restarts();
        var minute = Duration.ofMinutes(1).toNanos();
        for (var made = 0; made < 5; made++) {
            assertThat(restarts.another(made * minute)).isTrue();
        }
        assertThat(restarts.another(10 * minute)).isFalse();
        assertThat(restarts.another(10 * minute + 1)).isTrue();
    }

    @Test
    void whatRunsToItsEndMustEndWell() {
        children.once(command("fine", "true"));

        assertThatThrownBy(() -> children.once(command("format", "echo no space left; exit 3")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("no space left");
    }

    @Test
    void nothingStartsOnceTheStackIsBeingStopped() {
        children.end();

        assertThatThrownBy(() -> children.keep(command("late", "sleep 60"), () -> true))
                .isInstanceOf(LaunchFailure.class);
    }

    private static Command command(String name, String script) {
        return new Command(name, List.of("sh", "-c", script), Map.of(), "TERM", List.of());
    }

    private static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Pause.millis(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
