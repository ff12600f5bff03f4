package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import se.samspel.referral.course.domain.Deadline;

/** Keeps which deadlines have been told of. */
@ApplicationScoped
class EscalationRepository {

    // Found again after a change of the rules, the same day is no news.
    private static final String KEEP =
            """
            insert into deadline_escalation (referral_id, kind, due_on, began_on, rules_version,
                                             escalated_at)
            values (:referral, :kind, :dueOn, :beganOn, :version, :at)
            on conflict (referral_id, kind, due_on) do update
            set began_on = excluded.began_on, rules_version = excluded.rules_version
            returning xmax = 0
            """;

    private final EntityManager entities;
    private final Clock clock;

    EscalationRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether it hadn't been told of before. */
    boolean keep(UUID referralId, Deadline passed, long rulesVersion) {
        return (Boolean)
                entities.createNativeQuery(KEEP, Boolean.class)
                        .setParameter("referral", referralId)
                        .setParameter("kind", passed.kind().name())
                        .setParameter("dueOn", passed.dueOn())
                        .setParameter("beganOn", passed.beganOn())
                        .setParameter("version", rulesVersion)
                        .setParameter("at", clock.instant())
                        .getSingleResult();
    }
}
