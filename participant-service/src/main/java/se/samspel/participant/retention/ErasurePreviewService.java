package se.samspel.participant.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.database.Sql;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.retention.domain.RetentionRule;

/** Looks for what is due, when somebody asks and each night; it never erases. */
@ApplicationScoped
class ErasurePreviewService {

    private static final String PREVIEW = "preview-erasure";

    private static final String KEEP =
            """
            insert into retention_preview (rule_id, authority, previewed_at, due, held, still_open)
            values (?, ?, ?, ?, ?, ?)
            on conflict (rule_id) do update set previewed_at = excluded.previewed_at,
              due = excluded.due, held = excluded.held, still_open = excluded.still_open
            """;

    // Protected persons are in nobody's sums: their handlers look for them.
    private static final String KEEP_ALL =
            """
            insert into retention_preview (rule_id, authority, previewed_at, due, held, still_open)
            select r.id, r.authority, ?, count(*) filter (where not f.held and not f.still_open),
                   count(*) filter (where f.held),
                   count(*) filter (where f.still_open and not f.held)
            from (select distinct on (authority) id, authority from retention_rule
                  where record_class = 'PARTICIPANT' order by authority, version desc) r
            left join lateral retention_due(r.authority, ?) f on not f.protected
            group by r.id, r.authority
            on conflict (rule_id) do update set previewed_at = excluded.previewed_at,
              due = excluded.due, held = excluded.held, still_open = excluded.still_open
            """;

    private static final int SHOWN = 1000;

    private final RetentionRules rules;
    private final DuePersons duePersons;
    private final OldAccesses oldAccesses;
    private final CaseAccess access;
    private final Sql sql;
    private final CurrentCaller caller;
    private final SystemTransaction system;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Today today;

    ErasurePreviewService(
            RetentionRules rules,
            DuePersons duePersons,
            OldAccesses oldAccesses,
            CaseAccess access,
            Sql sql,
            CurrentCaller caller,
            SystemTransaction system,
            Idempotency idempotency,
            AccessLog accessLog,
            Clock clock,
            Today today) {
        this.rules = rules;
        this.duePersons = duePersons;
        this.oldAccesses = oldAccesses;
        this.access = access;
        this.sql = sql;
        this.caller = caller;
        this.system = system;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome preview(ErasurePreviewRequest request) {
        Claim claim = idempotency.claim(PREVIEW, request, request.ruleId().toString(), 200);
        AuthorityId authority = caller.authority();
        RetentionRule rule = rules.inForce(request.ruleId(), authority);
        DuePersons.Found found = found(rule, authority);
        // Everybody at the authority reads these, so protected persons are not in them.
        DuePersons.Sums sums = found.unprotected();
        sql.run(
                KEEP,
                rule.id(),
                authority.toString(),
                clock.instant(),
                sums.due(),
                sums.held(),
                sums.stillOpen());
        accessLog.record(PREVIEW, authority, found.participantIds(), List.of(rule.id()));
        String path = "/retention-rules/" + rule.id();
        return Outcome.ok(view(rule, found), path, rule.version()).as(claim);
    }

    private DuePersons.Found found(RetentionRule rule, AuthorityId authority) {
        return switch (rule.term().recordClass()) {
            case PARTICIPANT ->
                    duePersons.find(authority, today.today(), access.handlesProtected(), SHOWN);
            case ACCESS_LOG -> {
                var sums =
                        new DuePersons.Sums(
                                oldAccesses.count(authority, today.today(), rule.term().years()),
                                0,
                                0);
                yield new DuePersons.Found(sums, sums, List.of());
            }
        };
    }

    private ErasurePreviewView view(RetentionRule rule, DuePersons.Found found) {
        return new ErasurePreviewView(
                rule.id(),
                rule.term().recordClass(),
                today.today(),
                found.sums().due(),
                found.sums().held(),
                found.sums().stillOpen(),
                found.participantIds());
    }

    @Scheduled(cron = "0 20 1 * * ?", timeZone = "Europe/Stockholm")
    void previewAll() {
        system.run(() -> sql.run(KEEP_ALL, clock.instant(), today.today()));
    }
}
