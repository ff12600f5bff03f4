package se.samspel.kit.upkeep;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.samspel.kit.caller.SystemTransaction;

/** Does what was ordered. The order's row is locked for a step: one instance at a time is at it. */
@ApplicationScoped
class UpkeepRun {

    private static final Logger LOG = Logger.getLogger(UpkeepRun.class);
    private static final Duration LONGEST_STEP = Duration.ofMinutes(5);

    private final Map<Work, Upkeep> works = new EnumMap<>(Work.class);
    private final UpkeepOrders orders;
    private final SystemTransaction system;

    UpkeepRun(@All List<Upkeep> works, UpkeepOrders orders, SystemTransaction system) {
        works.forEach(each -> this.works.put(each.work(), each));
        this.orders = orders;
        this.system = system;
    }

    @Scheduled(every = "${samspel.upkeep.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = system.callWithin(LONGEST_STEP, this::stepped);
        }
    }

    /** False where nothing is left to do, or nothing can be done now. */
    private boolean stepped() {
        Optional<UpkeepOrder> order = orders.take(works.keySet());
        return order.isPresent() && stepped(order.get());
    }

    private boolean stepped(UpkeepOrder order) {
        try {
            Upkeep work = Objects.requireNonNull(works.get(order.work()));
            Upkeep.Step step = work.step(order.reached());
            orders.advance(order.id(), step);
            if (step.reached() == null) {
                LOG.infof("upkeep %s %s is done", order.work(), order.id());
            }
            return true;
        } catch (RuntimeException e) {
            String fault = e.getClass().getSimpleName();
            LOG.warnf("upkeep %s %s: a step failed: %s", order.work(), order.id(), fault);
            if (orders.failed(order.id())) {
                LOG.errorf("ALERT upkeep %s %s was given up", order.work(), order.id());
            }
            return false;
        }
    }
}
