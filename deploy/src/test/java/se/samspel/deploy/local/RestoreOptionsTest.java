package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestoreOptionsTest {

    @Test
    void withoutAMomentTheLogIsFollowedToItsEnd() {
        assertThat(RestoreOptions.parse(List.of("--from", "/b/../c")))
                .isEqualTo(new RestoreOptions(Path.of("/c"), null));
    }

    @Test
    void aMomentHasItsOffset() {
        assertThat(RestoreOptions.parse(words("--from /b --to 2026-11-27T10:30:00.25+01:00")).to())
                .isEqualTo(Instant.parse("2026-11-27T09:30:00.25Z"));
    }

    @Test
    void whatIsNoMomentOrNoOptionIsRefused() {
        for (var wrong :
                List.of(
                        "--from",
                        "--to 2026-11-27T09:30:00Z",
                        "--from /b --to",
                        "--from /b --until 2026-11-27T09:30:00Z",
                        "--from /b --to 2026-11-27T09:30:00",
                        "--from /b --to yesterday")) {
            assertThatThrownBy(() -> RestoreOptions.parse(words(wrong)))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("--");
        }
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
