package se.samspel.deploy.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.deploy.sandbox.SandboxOptions.HostAnswer;
import se.samspel.deploy.sandbox.SandboxOptions.Pace;
import se.samspel.deploy.sandbox.SandboxOptions.Role;

class SandboxOptionsTest {

    @Test
    void aHostThatAcceptsUntilSomebodyStopsItIsTheUsualPart() throws Unplayable {
        var options = parse("--as avesta-ame");

        assertThat(options.client()).isEqualTo("avesta-ame");
        assertThat(options.role()).isEqualTo(Role.HOST);
        assertThat(options.answer()).isEqualTo(HostAnswer.ACCEPTED);
        assertThat(options.pace())
                .isEqualTo(
                        new Pace(
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(6)));
        assertThat(options.enrol()).isFalse();
        assertThat(options.all()).isFalse();
        assertThat(options.lasts()).isNull();
    }

    @Test
    void everythingOfAHostCanBeChosen() throws Unplayable {
        var options =
                parse(
                        "--as x --play host --receive-after 0ms --visit-after 1m --accept-after 1h"
                                + " --answer completion --enrol --all --for 10m");

        assertThat(options.pace())
                .isEqualTo(new Pace(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(1)));
        assertThat(options.answer()).isEqualTo(HostAnswer.COMPLETION);
        assertThat(options.enrol()).isTrue();
        assertThat(options.all()).isTrue();
        assertThat(options.lasts()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aReferrerHasAnInterventionToReferTo() throws Unplayable {
        var intervention = UUID.randomUUID();

        var options = parse("--as region-dalarna --play referrer --to " + intervention);

        assertThat(options.role()).isEqualTo(Role.REFERRER);
        assertThat(options.to()).isEqualTo(intervention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--play host",
                "--as",
                "--as x --play both",
                "--as x --play referrer",
                "--as x --play referrer --to somewhere",
                "--as x --to 0198f0a1-0b10-7c02-8a11-5e2d7c9b3e10",
                "--as x --answer perhaps",
                "--as x --for ever",
                "--as x --for 10",
                "--as x --visit-after 1s",
                "--as x --accept-after 3s",
                "--as x --url https://example.org",
                "x"
            })
    void whatMakesNoSenseIsRefused(String words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(Unplayable.class);
    }

    private static SandboxOptions parse(String words) throws Unplayable {
        return SandboxOptions.parse(List.of(words.split(" ")));
    }
}
