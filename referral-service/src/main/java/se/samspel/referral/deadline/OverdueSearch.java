package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.deadline.domain.BusinessDays;
import se.samspel.referral.deadline.domain.DeadlineRules;

/**
 * Finds the referrals where a step is overdue and not told of yet: those that stand where it is
 * awaited and whose period began within the days that have passed under a rule. What is due when is
 * {@code DueDates}' to say; a test holds the two together.
 */
@ApplicationScoped
class OverdueSearch {

    private static final String FIND =
            """
            select r.id
            from unnest(cast(:interventions as uuid[]), cast(:versions as bigint[]),
                        cast(:froms as date[]), cast(:untils as date[]))
                   rule (intervention_id, version, began_from, began_until)
            join referral r on r.intervention_id = rule.intervention_id and %1$s
            %4$s
            where %2$s between rule.began_from and rule.began_until
              and r.id > :after
              and not exists (select from deadline_escalation e
                              where e.referral_id = r.id and e.kind = '%3$s'
                                and e.began_on = %2$s and e.rules_version = rule.version)
            order by r.id limit :most
            for no key update of r skip locked
            """;

    // The reception that counts is the completion's, where there was one.
    private static final String COMPLETED = "cross join lateral days_beside(array[r.id]) b";

    private static final String NOT_FOLLOWED_UP =
            "r.state = 'ENROLLED' and not exists (select from meeting m"
                    + " where m.enrolment_id = r.enrolment_id and m.held_on >= r.started_on)";

    private final EntityManager entities;
    private final BusinessDays calendar;

    OverdueSearch(EntityManager entities, BusinessDays calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** Days in which to look, as the statement takes them: one place in each for one rule. */
    record Spans(
            List<UUID> interventions,
            List<Long> versions,
            List<LocalDate> froms,
            List<LocalDate> untils) {

        boolean isEmpty() {
            return interventions.isEmpty();
        }
    }

    Spans spans(DeadlineKind kind, Map<UUID, DeadlineRules> rules, LocalDate today) {
        var spans =
                new Spans(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rules.forEach((intervention, its) ->
                its.passed(kind, today, calendar)
                        .forEach(passed -> {
                            spans.interventions().add(intervention);
                            spans.versions().add(passed.version());
                            spans.froms().add(passed.from());
                            spans.untils().add(passed.until());
                        }));
        return spans;
    }

    /**
     * In the order of their ids, locked until the transaction ends; without those that somebody
     * else has locked.
     */
    List<UUID> find(DeadlineKind kind, Spans spans, UUID after, int most) {
        return entities
                .createNativeQuery(statement(kind), UUID.class)
                .setParameter("interventions", spans.interventions().toArray(UUID[]::new))
                .setParameter("versions", spans.versions().toArray(Long[]::new))
                .setParameter("froms", spans.froms().toArray(LocalDate[]::new))
                .setParameter("untils", spans.untils().toArray(LocalDate[]::new))
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    static String statement(DeadlineKind kind) {
        return switch (kind) {
            case RECEPTION -> statement(kind, "r.state = 'SUBMITTED'", "r.submitted_on", "");
            case RESPONSE ->
                    statement(
                            kind,
                            "r.state = 'RECEIVED' and r.received_on <= rule.began_until",
                            "coalesce(b.received_again_on, r.received_on)",
                            COMPLETED);
            case VISIT ->
                    statement(
                            kind,
                            "r.state in ('RECEIVED', 'NEEDS_COMPLETION') and r.visited_on is null",
                            "r.received_on",
                            "");
            case COMPLETION ->
                    statement(kind, "r.state = 'NEEDS_COMPLETION'", "r.responded_on", "");
            case FOLLOW_UP -> statement(kind, NOT_FOLLOWED_UP, "r.started_on", "");
        };
    }

    private static String statement(
            DeadlineKind kind, String awaited, String began, String beside) {
        return FIND.formatted(awaited, began, kind, beside);
    }
}
