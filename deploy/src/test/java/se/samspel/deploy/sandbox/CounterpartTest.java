package se.samspel.deploy.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartTest {

    private final StubAuthority stub;

    CounterpartTest() throws IOException {
        stub = new StubAuthority();
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void whoItPlaysStandsInItsToken() throws Exception {
        assertThat(counterpart().authority()).isEqualTo(StubAuthority.AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.samspel.example", "localhost", "127.0.0.2", "10.0.0.1"})
    void itPlaysOnThisMachineAlone(String elsewhere) {
        stub.isAt(elsewhere);

        assertThatThrownBy(this::counterpart)
                .isInstanceOf(Unplayable.class)
                .hasMessageContaining("on 127.0.0.1 alone, not against " + elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"association\":\"2220002139\"}", "{}", "no claims"})
    void neitherAnOfficeNorTheOperatorIsPlayed(String claims) {
        stub.knowsTheCallerAs(claims);

        assertThatThrownBy(this::counterpart)
                .isInstanceOf(Unplayable.class)
                .hasMessageContaining("Only an authority");
    }

    private Counterpart counterpart() throws Unplayable, IOException, InterruptedException {
        return new Counterpart("avesta-ame", stub, Clock.systemUTC());
    }
}
