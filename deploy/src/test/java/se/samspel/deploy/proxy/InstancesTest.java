package se.samspel.deploy.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private final Instances three = new Instances(List.of(1, 2, 3));

    @Test
    void theReadyOnesAreAskedInTurn() {
        List.of(1, 2, 3).forEach(port -> three.tell(port, true));

        assertThat(three.turn()).containsExactly(1, 2, 3);
        assertThat(three.turn()).containsExactly(2, 3, 1);
        assertThat(three.turn()).containsExactly(3, 1, 2);
        assertThat(three.turn()).containsExactly(1, 2, 3);
    }

    @Test
    void oneThatIsNotReadyIsAskedLastAndDoesNotDoubleItsNeighboursShare() {
        three.tell(1, true);
        three.tell(3, true);

        assertThat(List.of(three.turn(), three.turn(), three.turn(), three.turn()))
                .extracting(List::getFirst)
                .containsExactly(1, 3, 1, 3);
        assertThat(three.turn()).last().isEqualTo(2);
    }

    @Test
    void whereNoneIsReadyAllAreAsked() {
        assertThat(three.turn()).containsExactly(1, 2, 3);
        assertThat(three.turn()).containsExactly(2, 3, 1);
    }

    @Test
    void onlyAChangeIsNews() {
        assertThat(three.tell(1, false)).isFalse();
        assertThat(three.tell(1, true)).isTrue();
        assertThat(three.tell(1, true)).isFalse();
        assertThat(three.tell(1, false)).isTrue();
    }
}
