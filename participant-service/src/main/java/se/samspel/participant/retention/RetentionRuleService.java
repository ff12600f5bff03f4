package se.samspel.participant.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.retention.domain.RetentionRule;
import se.samspel.participant.retention.domain.RetentionTerm;

/** Keeps an authority's retention rules. */
@ApplicationScoped
class RetentionRuleService {

    private static final String DECIDE = "decide-retention";

    private final RetentionRules rules;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    RetentionRuleService(
            RetentionRules rules,
            CurrentCaller caller,
            Idempotency idempotency,
            AccessLog accessLog,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.rules = rules;
        this.caller = caller;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome decide(RetentionRuleRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim(DECIDE, request, id.toString(), 201);
        AuthorityId authority = caller.authority();
        if (claim instanceof Claim.Replay replay) {
            return now(DECIDE, rules.own(UUID.fromString(replay.resourceId()), authority))
                    .as(claim);
        }
        RetentionTerm term = request.term();
        FutureActDate.refuse("decidedOn", request.decidedOn(), today.today());
        long version =
                rules.latest(authority, term.recordClass()).map(RetentionRule::version).orElse(0L)
                        + 1;
        var rule =
                new RetentionRule(
                        id, authority, term, request.decision(), version, clock.instant());
        rules.persistAndFlush(rule);
        return now(DECIDE, rule);
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-retention", rules.own(id, caller.authority())).answering(200);
    }

    @Transactional
    PageView<RetentionRuleView> list(PageQuery page) {
        AuthorityId authority = caller.authority();
        List<RetentionRule> found = rules.page(authority, page);
        Map<UUID, RetentionRuleView.Preview> previews = rules.previews(found);
        accessLog.record("read-retention", authority, List.of(), List.of());
        return pages.view(
                page,
                found.stream()
                        .map(rule -> RetentionRuleView.of(rule, previews.get(rule.id())))
                        .toList(),
                () -> rules.count("authority", authority));
    }

    private Outcome now(String operation, RetentionRule rule) {
        accessLog.record(operation, caller.authority(), List.of(), List.of(rule.id()));
        var view = RetentionRuleView.of(rule, rules.previews(List.of(rule)).get(rule.id()));
        return Outcome.created(view, "/retention-rules/" + rule.id(), rule.version());
    }
}
