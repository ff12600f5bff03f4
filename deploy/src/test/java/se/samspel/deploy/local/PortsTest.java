package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutABaseThePortsAreTheDocumentedOnes() {
        assertThat(Ports.asked(null))
                .isEqualTo(new Ports(8180, 8181, 8182, 8183, 8184, 9192, 9193, 5532, 8190, 9194));
        assertThat(Ports.asked(" ")).isEqualTo(Ports.standard());
    }

    @Test
    void aBaseGivesTenPortsInARow() {
        assertThat(Ports.asked("20000").byUse().values())
                .containsExactlyInAnyOrder(
                        20000, 20001, 20002, 20003, 20004, 20005, 20006, 20007, 20008, 20009);
        assertThat(Ports.asked("20000").keycloakManagement()).isEqualTo(20008);
    }

    @Test
    void aBaseOutOfRangeOrNoNumberIsRefused() {
        for (var wrong : new String[] {"1023", "65527", "http"}) {
            assertThatThrownBy(() -> Ports.asked(wrong))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("SAMSPEL_PORT_BASE")
                    .hasMessageContaining(wrong);
        }
        assertThat(Ports.asked("1024").keycloak()).isEqualTo(1024);
        assertThat(Ports.asked("65526").kafkaLogin()).isEqualTo(65535);
    }

    @Test
    void theHolderOfATakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThat(PortHolder.isFree(port)).isFalse();
            assertThat(PortHolder.of(port))
                    .hasValueSatisfying(holder -> {
                        assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
                        assertThat(holder.command()).contains("java");
                    });
        }
    }

    @Test
    void aClosedPortIsFreeAndHasNoHolder() throws IOException {
        int port;
        try (var brief = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = brief.getLocalPort();
        }
        assertThat(PortHolder.isFree(port)).isTrue();
        assertThat(PortHolder.of(port)).isEmpty();
    }
}
