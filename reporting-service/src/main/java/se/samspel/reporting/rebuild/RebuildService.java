package se.samspel.reporting.rebuild;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.projection.TableProjection;

/** Takes the operator's orders to rebuild. */
@ApplicationScoped
class RebuildService {

    private final RebuildOrders orders;
    private final Set<String> known;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;

    RebuildService(
            RebuildOrders orders,
            @All List<TableProjection<?>> projections,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids) {
        this.orders = orders;
        this.known =
                projections.stream()
                        .map(TableProjection::aggregate)
                        .collect(Collectors.toUnmodifiableSet());
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
    }

    /**
     * @param replayedStatus null where the order is new
     */
    record Ordered(RebuildView view, @Nullable Integer replayedStatus) {}

    @Transactional
    Ordered order(RebuildRequest request) {
        caller.operator();
        UUID id = ids.next();
        Claim claim = idempotency.claim("order-rebuild", request, id.toString(), 202);
        if (claim instanceof Claim.Replay replay) {
            return new Ordered(view(UUID.fromString(replay.resourceId())), replay.status());
        }
        request.chosen().stream()
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw unknown();
                });
        if (!orders.order(id, request.chosen())) {
            throw Problem.of(
                            409,
                            "rebuild-under-way",
                            Text.of("En ombyggnad pågår", "A rebuild is under way"))
                    .detail(
                            Text.of(
                                    "En ombyggnad i taget: vänta tills den är klar.",
                                    "One rebuild at a time: wait until it is done."));
        }
        return new Ordered(view(id), null);
    }

    @Transactional
    RebuildView read(UUID id) {
        caller.operator();
        return view(id);
    }

    private RebuildView view(UUID id) {
        return orders.find(id).map(RebuildView::of).orElseThrow(Problem::notFound);
    }

    private static Problem unknown() {
        return Problem.unknownReference(
                "/projections",
                Text.of("Det finns ingen sådan projektion.", "There is no such projection."));
    }
}
