package se.samspel.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy notices its breaches, and nobody else's. */
class MutationsTest {

    static Stream<Mutation> mutations() {
        return Stream.of(
                        PodMutations.all(),
                        ServiceMutations.all(),
                        BrokerMutations.all(),
                        NetworkMutations.all(),
                        StoreMutations.all())
                .flatMap(all -> all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void aMutationBreaksExactlyItsPolicy(Mutation mutation) {
        var manifests = Rendered.of(mutation.overlay()).copy();
        mutation.change().accept(manifests);

        assertThat(Policies.brokenBy(manifests)).containsExactly(mutation.breaks());
    }

    @Test
    void everyPolicyHasMutations() {
        assertThat(mutations().map(Mutation::breaks)).contains(Policies.values());
    }
}
