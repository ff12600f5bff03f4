package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

    @TempDir Path folder;

    @Test
    void theOnlyOneHasTheServicesNameAndPort() {
        var only = Instance.of(Service.REFERRAL, 1).getFirst();

        assertThat(only.name()).isEqualTo("referral-service");
        assertThat(only.port(Ports.standard())).isEqualTo(8182);
    }

    @Test
    void severalHavePortsOfTheirOwn() {
        var second = Instance.of(Service.REFERRAL, 2).get(1);

        assertThat(second.name()).isEqualTo("referral-service-2");
        assertThat(second.port(Ports.standard())).isEqualTo(8202);
    }

    @Test
    void noTwoUsesHaveTheSamePort() {
        for (var base : new String[] {"", "20000"}) {
            var ports = place(base).with(3).portsByUse();

            assertThat(ports).hasSize(22);
            assertThat(new HashSet<>(ports.values())).hasSize(22);
        }
    }

    @Test
    void aBaseWithoutRoomForThemIsRefused() {
        assertThat(place("65526").with(1).replicas()).isOne();
        assertThat(place("65511").with(2).replicas()).isEqualTo(2);
        assertThatThrownBy(() -> place("65512").with(2))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("SAMSPEL_PORT_BASE");
    }

    private Place place(String base) {
        return Place.of(
                folder, Map.of("SAMSPEL_STATE", folder.toString(), "SAMSPEL_PORT_BASE", base));
    }
}
