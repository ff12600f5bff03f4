package se.samspel.deploy.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthOptionsTest {

    @Test
    void whatIsNotSaidIsAsUsual() {
        var options = GrowthOptions.parse(List.of("--reads", "20"));

        assertThat(options.points()).containsExactly(10_000, 20_000, 40_000, 60_000);
        assertThat(options.assumptions().of(Assumption.READS)).isEqualTo(20);
        assertThat(options.assumptions().of(Assumption.MEETINGS)).isEqualTo(6);
    }

    @Test
    void pointsAreTakenInTheirOrder() {
        var options =
                GrowthOptions.parse(List.of("--boards", "3", "--points", "30000,10000,20000"));

        assertThat(options.points()).containsExactly(10_000, 20_000, 30_000);
        assertThat(options.assumptions().of(Assumption.BOARDS)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--points",
                "--points 10000,20000",
                "--points 1,20000,30000",
                "--reads",
                "--reads many",
                "--reads -1",
                "--visits 3"
            })
    void whatCantBeReadIsRefused(String options) {
        assertThatThrownBy(() -> GrowthOptions.parse(List.of(options.split(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
