package se.samspel.referral.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.CaseLog;

/** Sets and shows by which rules an intervention's queue is ordered. */
@ApplicationScoped
class PriorityRulesService {

    private final PriorityRuleRepository rules;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Clock clock;

    PriorityRulesService(
            PriorityRuleRepository rules,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            IfMatch ifMatch,
            Clock clock) {
        this.rules = rules;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    /** By the host alone; for others there is nothing to set. */
    @Transactional
    Response set(UUID interventionId, PriorityRulesRequest request) {
        AuthorityId setter = caller.authority();
        if (!setter.equals(host(interventionId, setter))) {
            throw Problem.notFound();
        }
        Long version = rules.lockedVersion(interventionId);
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
        host(interventionId, caller.authority());
        log.recordAll("read-priority-rules", List.of());
        Long version = rules.version(interventionId);
        return view(interventionId, version);
    }

    private AuthorityId host(UUID interventionId, AuthorityId viewer) {
        return rules.hostOf(interventionId, viewer).orElseThrow(Problem::notFound);
    }

    private PriorityRulesView view(UUID interventionId, @Nullable Long version) {
        return PriorityRulesView.of(
                interventionId, version == null ? 0 : version, rules.of(interventionId));
    }
}
