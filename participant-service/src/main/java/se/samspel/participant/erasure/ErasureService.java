package se.samspel.participant.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.retention.OldAccesses;
import se.samspel.participant.retention.RetentionRules;
import se.samspel.participant.retention.domain.RetentionRule;

/** Erases by a decision, for good, and certifies it (arkivlagen 10 §, H7). */
@ApplicationScoped
class ErasureService {

    private static final String ERASE = "erase";

    // One call is one transaction: so many persons, or rows of the log, and the certificate tells
    // whether there are more.
    private static final int PERSONS = 1000;
    private static final int LOG_ROWS = 100_000;

    private final RetentionRules rules;
    private final ErasablePersons persons;
    private final PersonRows rows;
    private final OldAccesses oldAccesses;
    private final Certificates certificates;
    private final List<TombstoneSource> told;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Outbox outbox;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ErasureService(
            RetentionRules rules,
            ErasablePersons persons,
            PersonRows rows,
            OldAccesses oldAccesses,
            Certificates certificates,
            @All List<TombstoneSource> told,
            CurrentCaller caller,
            Idempotency idempotency,
            AccessLog accessLog,
            Outbox outbox,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.rules = rules;
        this.persons = persons;
        this.rows = rows;
        this.oldAccesses = oldAccesses;
        this.certificates = certificates;
        this.told = told;
        this.caller = caller;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.outbox = outbox;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome erase(ErasureRequest request) {
        request.refuseUnlessByRuleOrNamed();
        UUID id = ids.next();
        Claim claim = idempotency.claim(ERASE, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now("read-erasure", UUID.fromString(replay.resourceId())).as(claim);
        }
        ErasureView view = certificates.keep(erased(id, request));
        return Outcome.created(view, path(id), view.version());
    }

    private Certificate erased(UUID id, ErasureRequest request) {
        UUID ruleId = request.ruleId();
        if (ruleId == null) {
            return erase(
                    new Order(id, request, null),
                    persons.named(Objects.requireNonNull(request.participantIds())));
        }
        RetentionRule rule = rules.inForce(ruleId, caller.authority());
        var order = new Order(id, request, rule);
        return switch (rule.term().recordClass()) {
            case PARTICIPANT -> erase(order, persons.due(PERSONS));
            case ACCESS_LOG -> eraseLog(order, rule.term().years());
        };
    }

    /**
     * @param rule null where persons are named
     */
    private record Order(UUID id, ErasureRequest request, @Nullable RetentionRule rule) {}

    private Certificate erase(Order order, ErasablePersons.Chosen chosen) {
        AuthorityId authority = caller.authority();
        SortedMap<String, Long> counts = rows.count(chosen.ids());
        long disclosed = rows.disclosedToOthers(chosen.ids(), authority);
        told.forEach(source -> source.tombstones(chosen.ids()).forEach(outbox::append));
        rows.delete(chosen.ids(), clock.instant());
        accessLog.record(ERASE, authority, List.of(chosen.ids()), List.of(order.id()));
        return certificate(
                order, new Erased(counts, disclosed, chosen.ids().length, chosen.more()));
    }

    private Certificate eraseLog(Order order, int years) {
        long erased = oldAccesses.erase(today.today(), years, LOG_ROWS);
        var counts = new TreeMap<String, Long>();
        counts.put("access_log", erased);
        accessLog.record(ERASE, caller.authority(), List.of(), List.of(order.id()));
        return certificate(order, new Erased(counts, 0, 0, erased == LOG_ROWS));
    }

    private record Erased(
            SortedMap<String, Long> rows, long disclosed, long persons, boolean more) {}

    private Certificate certificate(Order order, Erased erased) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RetentionRule rule = order.rule();
        return new Certificate(
                now,
                caller.authority(),
                order.request().decidedBy(),
                order.request().decisionReference(),
                erased.disclosed(),
                erased.rows(),
                order.id(),
                erased.more(),
                erased.persons(),
                rule == null ? null : Certificate.Rule.of(rule));
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-erasure", id).answering(200);
    }

    @Transactional
    PageView<ErasureView> list(PageQuery page) {
        AuthorityId authority = caller.authority();
        List<ErasureView> found = certificates.page(authority, page);
        accessLog.record(
                "read-erasures",
                authority,
                List.of(),
                page.shown(found).stream().map(ErasureView::id).toList());
        return pages.view(page, found, () -> certificates.countOf(authority));
    }

    private Outcome now(String operation, UUID id) {
        ErasureView view = certificates.own(id, caller.authority());
        accessLog.record(operation, caller.authority(), List.of(), List.of(id));
        return Outcome.created(view, path(id), view.version());
    }

    private static String path(UUID id) {
        return "/erasures/" + id;
    }
}
