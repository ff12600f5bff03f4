package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {

    private static final String STAT =
            "42 (a name) with (brackets) S 1 42 42 0 -1 4194560 1 0 0 0 1 2 0 0 20 0 1 0 5551212"
                    + " 1000 2 18446744073709551615";

    @Test
    void theStartIsReadBehindACommandWithSpacesAndBrackets() {
        assertThat(ProcessMark.fromStat(42, STAT)).hasValue(new ProcessMark(42, 5551212));
    }

    @Test
    void aZombieIsNotAlive() {
        assertThat(ProcessMark.fromStat(42, STAT.replace(" S 1 ", " Z 1 "))).isEmpty();
    }

    @Test
    void thisProcessIsAlive() {
        assertThat(ProcessMark.of(ProcessHandle.current().pid()))
                .hasValueSatisfying(mark -> assertThat(mark.isAlive()).isTrue());
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTheOneMarked() {
        var self = ProcessMark.of(ProcessHandle.current().pid()).orElseThrow();

        assertThat(new ProcessMark(self.pid(), self.startTicks() - 1).isAlive()).isFalse();
    }

    @Test
    void aSignalReachesOnlyTheProcessThatWasMarked() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "60").start();
        var mark = ProcessMark.of(process.pid()).orElseThrow();

        new ProcessMark(mark.pid(), mark.startTicks() - 1).signal("KILL");
        assertThat(process.isAlive()).isTrue();

        mark.signal("KILL");
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mark.isAlive()).isFalse();
    }
}
