package se.samspel.funding.drawdown;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import se.samspel.kit.metrics.DatabaseFacts;
import se.samspel.kit.metrics.DatabaseFacts.Gauge;

/** What waits for the office or the bank, over the whole service. */
class DrawdownFacts {

    // By drawdown_by_state_alone: what is paid, and grows for ever, is not read.
    private static final String OPEN =
            """
            select state, count(*), sum(net_ore)::bigint from drawdown
            where state in ('REQUESTED', 'RETURNED', 'APPROVED') group by state
            """;

    @Produces
    @Singleton
    DatabaseFacts openDrawdowns() {
        return new DatabaseFacts(
                "state",
                List.of("REQUESTED", "RETURNED", "APPROVED"),
                List.of(
                        new Gauge("samspel.drawdowns.open", "Drawdowns not paid yet, by state"),
                        new Gauge(
                                "samspel.drawdowns.open.ore",
                                "What drawdowns not paid yet ask for, net, in öre")),
                OPEN);
    }
}
