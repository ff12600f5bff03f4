package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    @Test
    void withoutAnyEachServiceRunsOnceWithTheDemo() {
        assertThat(RunOptions.parse(List.of()))
                .isEqualTo(new RunOptions(false, false, false, false, 1));
    }

    @Test
    void severalInstancesAreAskedForByNumber() {
        assertThat(RunOptions.parse(List.of("--empty", "--replicas", "3", "--fresh")))
                .isEqualTo(new RunOptions(false, true, true, false, 3));
    }

    @Test
    void anotherNumberOrNoneIsRefused() {
        for (var wrong :
                List.of(
                        List.of("--replicas"),
                        List.of("--replicas", "0"),
                        List.of("--replicas", "4"),
                        List.of("--replicas", "two"),
                        List.of("--replicas", "--once"))) {
            assertThatThrownBy(() -> RunOptions.parse(wrong))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("1, 2 or 3");
        }
    }
}
