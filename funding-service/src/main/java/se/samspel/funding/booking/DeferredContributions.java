package se.samspel.funding.booking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.problem.Refusals;
import se.samspel.kit.time.Today;

/**
 * Books what members were called on for in advance as income once its year has begun: each call
 * once, by whichever instance comes first, and in a transaction of its own.
 */
@ApplicationScoped
class DeferredContributions {

    // What is left over is booked by the next run.
    private static final int AT_ONCE = 1_000;

    private static final String WAITING =
            """
            select c.id from contribution_call c
            join voucher v on v.association_id = c.association_id and v.source_id = c.id::text
              and v.source_kind = 'contribution-call' and v.source_purpose = 'deferral'
            where c.year <= :year and not exists (
              select from voucher e where e.association_id = c.association_id
                and e.source_kind = 'contribution-call' and e.source_id = c.id::text
                and e.source_purpose = 'income')
            order by c.id\
            """;

    private final EntityManager entities;
    private final ContributionBookings bookings;
    private final SystemTransaction system;
    private final Refusals refusals;
    private final Today today;

    DeferredContributions(
            EntityManager entities,
            ContributionBookings bookings,
            SystemTransaction system,
            Refusals refusals,
            Today today) {
        this.entities = entities;
        this.bookings = bookings;
        this.system = system;
        this.refusals = refusals;
        this.today = today;
    }

    @Scheduled(
            every = "${samspel.contribution-calls.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void earnAll() {
        for (UUID id : system.call(this::waiting)) {
            try {
                system.run(() -> earn(id));
            } catch (RuntimeException fault) {
                refusals.of(fault);
            }
        }
    }

    private List<UUID> waiting() {
        return entities.createNativeQuery(WAITING, UUID.class)
                .setParameter("year", today.today().getYear())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void earn(UUID id) {
        ContributionCall call = Objects.requireNonNull(entities.find(ContributionCall.class, id));
        bookings.earn(ContributionCallSent.of(call, Objects.requireNonNull(call.sentOn())));
    }
}
