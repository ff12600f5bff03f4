package se.samspel.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import se.samspel.kit.problem.Problem;

class FeedPlacesTest {

    private final FeedPlaces places =
            new FeedPlaces(
                    new SmallRyeConfigBuilder()
                            .withMapping(FeedConfig.class)
                            .withDefaultValue("samspel.feed.waiting", "3")
                            .withDefaultValue("samspel.feed.streams-per-authority", "2")
                            .build()
                            .getConfigMapping(FeedConfig.class));

    @Test
    void whoComesWhenAllPlacesAreTakenDoesNotWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(places.tryTake()).isTrue();
        }
        assertThat(places.tryTake()).isFalse();
        places.giveBack();
        assertThat(places.tryTake()).isTrue();
    }

    @Test
    void anAuthorityHasItsOwnStreamsAndLeavesOthersTheirs() {
        assertThat(places.tryTakeForStream("one")).isTrue();
        assertThat(places.tryTakeForStream("one")).isTrue();
        assertThat(places.tryTakeForStream("one")).isFalse();
        assertThatThrownBy(() -> places.requireStream("one")).isInstanceOf(Problem.class);
        places.requireStream("other");
        assertThat(places.tryTakeForStream("other")).isTrue();
        assertThat(places.tryTakeForStream("other")).isFalse();
        assertThatThrownBy(() -> places.requireStream("third")).isInstanceOf(Problem.class);
        places.giveBackStream("one");
        places.requireStream("one");
        assertThat(places.tryTakeForStream("other")).isTrue();
        assertThat(places.tryTakeForStream("one")).isFalse();
    }
}
