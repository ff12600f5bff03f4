package se.samspel.participant.waiver;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.metrics.CommittedCounts;

/** How many waivers have been withdrawn, in whole or in part, over the whole service. */
@Startup
@ApplicationScoped
class WithdrawalCounts {

    private final CommittedCounts counts;
    private final Counter withdrawals;
    private final Counter edges;

    WithdrawalCounts(CommittedCounts counts, MeterRegistry registry) {
        this.counts = counts;
        this.withdrawals =
                Counter.builder("samspel.waivers.withdrawn")
                        .description("Withdrawals of waivers, whole or in part")
                        .register(registry);
        this.edges =
                Counter.builder("samspel.waiver.edges.withdrawn")
                        .description("Edges that withdrawals have ended")
                        .register(registry);
    }

    void withdrawn(int edgesEnded) {
        counts.add(withdrawals, 1);
        counts.add(edges, edgesEnded);
    }
}
