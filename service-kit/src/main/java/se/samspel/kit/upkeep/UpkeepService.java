package se.samspel.kit.upkeep;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Takes the operator's orders. */
@ApplicationScoped
class UpkeepService {

    private static final Logger LOG = Logger.getLogger(UpkeepService.class);

    private final UpkeepOrders orders;
    private final Set<Work> known = EnumSet.of(Work.REPUBLISH);
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;

    UpkeepService(
            UpkeepOrders orders,
            @All List<Upkeep> works,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids) {
        this.orders = orders;
        works.forEach(each -> known.add(each.work()));
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
    }

    /**
     * @param replayedStatus null where the order is new
     */
    record Ordered(UpkeepView view, @Nullable Integer replayedStatus) {}

    @Transactional
    Ordered order(UpkeepRequest request) {
        caller.operator();
        UUID id = ids.next();
        Claim claim = idempotency.claim("order-upkeep", request, id.toString(), 202);
        if (claim instanceof Claim.Replay replay) {
            return new Ordered(view(UUID.fromString(replay.resourceId())), replay.status());
        }
        if (!known.contains(request.work())) {
            throw Problem.unknownReference(
                    "/work",
                    Text.of(
                            "Tjänsten har inget sådant att göra.",
                            "This service has no such work to do."));
        }
        if (!orders.order(id, request.work())) {
            throw underWay();
        }
        LOG.infof("upkeep %s %s was ordered", request.work(), id);
        return new Ordered(view(id), null);
    }

    @Transactional
    UpkeepView read(UUID id) {
        caller.operator();
        return view(id);
    }

    private UpkeepView view(UUID id) {
        return orders.find(id).map(UpkeepView::of).orElseThrow(Problem::notFound);
    }

    private static Problem underWay() {
        return Problem.of(
                        409,
                        "upkeep-under-way",
                        Text.of("Arbetet pågår redan", "The work is under way"))
                .detail(
                        Text.of(
                                "Ett av varje slag i taget: vänta tills det är klart.",
                                "One of each kind at a time: wait until it is done."));
    }
}
