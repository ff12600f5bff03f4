package se.samspel.funding.payment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.kit.metrics.CommittedCounts;

/** How much has been paid of grants, over the whole service. */
@Startup
@ApplicationScoped
class PaidCounts {

    private final CommittedCounts counts;
    private final Counter drawdowns;
    private final Counter ore;

    PaidCounts(CommittedCounts counts, MeterRegistry registry) {
        this.counts = counts;
        this.drawdowns =
                Counter.builder("samspel.drawdowns.paid")
                        .description("Drawdowns that have been paid")
                        .register(registry);
        this.ore =
                Counter.builder("samspel.drawdowns.paid.ore")
                        .description("What has been paid of drawdowns, net, in öre")
                        .register(registry);
    }

    void paid(List<Drawdown> paid) {
        counts.add(drawdowns, paid.size());
        counts.add(ore, paid.stream().mapToLong(drawdown -> drawdown.net().ore()).sum());
    }
}
