package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.deadline.domain.DeadlineRule;
import se.samspel.referral.deadline.domain.DeadlineRules;

/** Sets and shows an intervention's deadline rules. */
@ApplicationScoped
class DeadlineRulesService {

    // Writers of one intervention's rules follow each other.
    private static final String LOCK_HOSTED =
            "select id from intervention where id = :id and host = :caller for no key update";

    private static final String KNOWN =
            """
            select i.id from intervention i
            where i.id = :id
              and (i.host = :caller
                   or exists (select from member m
                              where m.association_id = i.association_id
                                and :caller = any (m.authorities)))
            """;

    private final EntityManager entities;
    private final RuleRepository repository;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Clock clock;

    DeadlineRulesService(
            EntityManager entities,
            RuleRepository repository,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch,
            Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** What the rules have come to. */
    record RulesSet(DeadlineRulesView view, boolean first) {}

    @Transactional
    RulesSet set(UUID interventionId, DeadlineRuleRequest request) {
        requireFound(LOCK_HOSTED, interventionId);
        DeadlineRules before = rules(interventionId);
        ifMatch.checkPut(before.isEmpty() ? null : before.version());
        DeadlineRule rule = request.rule(before.version() + 1);
        repository.add(interventionId, rule, acting.unit(), OffsetDateTime.now(clock));
        List<DeadlineRule> all = new ArrayList<>(before.all());
        all.add(rule);
        var view = DeadlineRulesView.of(interventionId, new DeadlineRules(all));
        return new RulesSet(view, before.isEmpty());
    }

    @Transactional
    DeadlineRulesView read(UUID interventionId) {
        requireFound(KNOWN, interventionId);
        DeadlineRules rules = rules(interventionId);
        if (rules.isEmpty()) {
            throw Problem.notFound();
        }
        return DeadlineRulesView.of(interventionId, rules);
    }

    private DeadlineRules rules(UUID interventionId) {
        return repository
                .of(Set.of(interventionId))
                .getOrDefault(interventionId, DeadlineRules.NONE);
    }

    private void requireFound(String sql, UUID interventionId) {
        boolean none =
                entities.createNativeQuery(sql, UUID.class)
                        .setParameter("id", interventionId)
                        .setParameter("caller", caller.authority().toString())
                        .getResultList()
                        .isEmpty();
        if (none) {
            throw Problem.notFound();
        }
    }
}
