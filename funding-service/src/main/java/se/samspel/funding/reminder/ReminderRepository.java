package se.samspel.funding.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.OptionalLong;

/** Keeps what has been told of each step. */
@ApplicationScoped
class ReminderRepository {

    // The statement doesn't see the row that it writes itself.
    private static final String KEEP =
            """
            insert into wheel_reminder (association_id, budget_year, step, due_on, stage, told_at)
            values (:association, :year, :step, :dueOn, :stage, :at)
            on conflict do nothing
            returning 1 + (select count(*) from wheel_reminder r
                           where r.association_id = :association and r.budget_year = :year
                             and r.step = :step)
            """;

    private final EntityManager entities;
    private final Clock clock;

    ReminderRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** How often the step has been told of with this; empty where this has been told already. */
    OptionalLong keep(StepDue.Near near) {
        return entities.createNativeQuery(KEEP, Long.class)
                .setParameter("association", near.associationId())
                .setParameter("year", near.budgetYear())
                .setParameter("step", near.step().step().name())
                .setParameter("dueOn", near.step().dueOn())
                .setParameter("stage", near.stage().name())
                .setParameter("at", clock.instant())
                .getResultStream()
                .mapToLong(row -> ((Number) row).longValue())
                .findFirst();
    }
}
