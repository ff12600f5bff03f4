package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.deadline.domain.DeadlineRule;
import se.samspel.referral.deadline.domain.DeadlineRules;
import se.samspel.referral.intervention.InterventionAccess;

/** Sets and shows an intervention's deadline rules. */
@ApplicationScoped
class DeadlineRulesService {

    private final InterventionAccess interventions;
    private final RuleRepository repository;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Clock clock;

    DeadlineRulesService(
            InterventionAccess interventions,
            RuleRepository repository,
            Acting acting,
            IfMatch ifMatch,
            Clock clock) {
        this.interventions = interventions;
        this.repository = repository;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** What the rules have come to. */
    record RulesSet(DeadlineRulesView view, boolean first) {}

    @Transactional
    RulesSet set(UUID interventionId, DeadlineRuleRequest request) {
        interventions.lockHosted(interventionId);
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
        interventions.read(interventionId);
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
}
