package se.samspel.funding.calltelling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.event.FundingEvents;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.problem.Refusals;
import se.samspel.kit.time.Today;

/**
 * Tells of calls that have become overdue: each once, by whichever instance comes first, and in a
 * transaction of its own, so that one that can't be told of keeps no other back.
 */
@ApplicationScoped
class OverdueCalls {

    // What is left over is told of by the next run.
    private static final int AT_ONCE = 1_000;

    private static final String UNTOLD =
            """
            select c.id from ContributionCall c
            where c.state = SENT and c.overdueToldOn is null and c.dueOn < :today
              and c.amountOre > c.paidOre + c.offsetOre
            order by c.dueOn, c.id
            """;

    private final EntityManager entities;
    private final FundingEvents events;
    private final SystemTransaction system;
    private final Refusals refusals;
    private final Today today;

    OverdueCalls(
            EntityManager entities,
            FundingEvents events,
            SystemTransaction system,
            Refusals refusals,
            Today today) {
        this.entities = entities;
        this.events = events;
        this.system = system;
        this.refusals = refusals;
        this.today = today;
    }

    @Scheduled(
            every = "${samspel.contribution-calls.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        for (UUID id : system.call(this::untold)) {
            try {
                system.run(() -> tell(id));
            } catch (RuntimeException fault) {
                refusals.of(fault);
            }
        }
    }

    private List<UUID> untold() {
        return entities.createQuery(UNTOLD, UUID.class)
                .setParameter("today", today.today())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void tell(UUID id) {
        @Nullable ContributionCall call =
                entities.find(ContributionCall.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (call == null || !call.tellOverdue(today.today())) {
            return;
        }
        entities.flush();
        events.tell("contribution-call.overdue", id.toString(), CallTold.of(call));
    }
}
