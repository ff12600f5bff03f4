package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samspel.funding.grant.domain.GrantRule;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.value.Money;

/** Many who draw the same money at the same time, on the real database. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class GrantedMoneyTest {

    private static final long LAST = 100_000;

    @Inject Drawing drawing;

    @Test
    void ofTwoWhoDrawTheLast100000OneIsRefusedTwentyTimesOver() throws Exception {
        String grant = granted();
        drawing.draw(grant, 2020, 2_340_000 - LAST);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                List<Boolean> drawn = atOnce(two, 2, () -> draws(grant, LAST));
                assertThat(drawn).as("round %d", round).containsExactlyInAnyOrder(true, false);
                assertThat(drawing.remaining(grant, 2020).remaining()).isEqualTo(Money.ZERO);
                drawing.release(grant, 2020, LAST);
            }
        }
        assertThat(drawing.remaining(grant, 2020).remaining()).isEqualTo(Money.ofOre(10_000_000));
    }

    @Test
    void ofAHundredApprovalsAsManySucceedAsThereIsMoneyFor() throws Exception {
        String grant = granted();
        drawing.draw(grant, 2020, 2_340_000 - 37_000);
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            List<Future<Boolean>> approvals = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                approvals.add(many.submit(() -> draws(grant, 1_000)));
            }
            int succeeded = 0;
            for (Future<Boolean> approval : approvals) {
                succeeded += approval.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(37);
        }
        assertThat(drawing.remaining(grant, 2020).remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyWhatWasDrawnIsReleased() {
        String grant = granted();
        drawing.draw(grant, 2020, 5);
        assertThatThrownBy(() -> drawing.release(grant, 2020, 6))
                .isInstanceOf(GrantRule.NotDrawn.class);
        assertThat(drawing.release(grant, 2020, 5).remaining()).isEqualTo(Money.ofOre(234_000_000));
        assertThatThrownBy(() -> drawing.draw(grant, 2019, 1)).hasMessageContaining("404");
    }

    private boolean draws(String grant, long sek) {
        try {
            drawing.draw(grant, 2020, sek);
            return true;
        } catch (GrantRule.Overdrawn refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(ExecutorService threads, int count, Callable<Boolean> work)
            throws Exception {
        var start = new CyclicBarrier(count);
        Callable<Boolean> together =
                () -> {
                    start.await();
                    return work.call();
                };
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(count, together))) {
            results.add(each.get());
        }
        return results;
    }

    private static String granted() {
        AnAssociation association = AnAssociation.withMembers();
        return AnApplication.agreed(association, association.intervention());
    }
}
