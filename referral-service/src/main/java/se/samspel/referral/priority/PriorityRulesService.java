package se.samspel.referral.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.intervention.InterventionAccess;

/** Sets and shows by which rules an intervention's queue is ordered. */
@ApplicationScoped
class PriorityRulesService {

    private final InterventionAccess interventions;
    private final PriorityRuleRepository rules;
    private final CaseLog log;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Clock clock;

    PriorityRulesService(
            InterventionAccess interventions,
            PriorityRuleRepository rules,
            CaseLog log,
            Acting acting,
            IfMatch ifMatch,
            Clock clock) {
        this.interventions = interventions;
        this.rules = rules;
        this.log = log;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** By the host alone; for others there is nothing to set. */
    @Transactional
    Response set(UUID interventionId, PriorityRulesRequest request) {
        interventions.lockHosted(interventionId);
        Long version = rules.version(interventionId);
        ifMatch.checkPut(version);
        rules.keep(interventionId, request.set(), acting.unit(), clock.instant());
        log.recordAll("set-priority-rules", List.of());
        PriorityRulesView view = view(interventionId, version == null ? 1 : version + 1);
        String path = "/interventions/" + interventionId + "/priority-rules";
        return version == null
                ? Answer.created(view, path, view.version())
                : Answer.ok(view, view.version());
    }

    @Transactional
    PriorityRulesView read(UUID interventionId) {
        interventions.read(interventionId);
        log.recordAll("read-priority-rules", List.of());
        Long version = rules.version(interventionId);
        return view(interventionId, version);
    }

    private PriorityRulesView view(UUID interventionId, @Nullable Long version) {
        return PriorityRulesView.of(
                interventionId, version == null ? 0 : version, rules.of(interventionId));
    }
}
