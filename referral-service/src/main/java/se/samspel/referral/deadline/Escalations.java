package se.samspel.referral.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.time.Today;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.Deadlines;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.deadline.domain.DeadlineRules;
import se.samspel.referral.deadline.domain.Told;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Tells those who may know when a deadline has passed unmet: once, by whichever instance finds it
 * first. All it knows stands in the database, so a restart loses nothing and a missed run is made
 * up for by the next one.
 */
@ApplicationScoped
class Escalations {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RuleRepository rules;
    private final OverdueSearch search;
    private final Deadlines deadlines;
    private final EscalationRepository kept;
    private final ReferralRepository referrals;
    private final EdgeRepository edges;
    private final Outbox outbox;
    private final SystemTransaction system;
    private final Today today;
    private final OwnAddress address;

    Escalations(
            RuleRepository rules,
            OverdueSearch search,
            Deadlines deadlines,
            EscalationRepository kept,
            ReferralRepository referrals,
            EdgeRepository edges,
            Outbox outbox,
            SystemTransaction system,
            Today today,
            OwnAddress address) {
        this.rules = rules;
        this.search = search;
        this.deadlines = deadlines;
        this.kept = kept;
        this.referrals = referrals;
        this.edges = edges;
        this.outbox = outbox;
        this.system = system;
        this.today = today;
        this.address = address;
    }

    @Scheduled(
            every = "${samspel.deadlines.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void escalate() {
        Map<UUID, DeadlineRules> all = system.call(rules::all);
        for (DeadlineKind kind : DeadlineKind.values()) {
            OverdueSearch.Spans spans = search.spans(kind, all, today.today());
            List<UUID> found = spans.isEmpty() ? List.of() : next(kind, spans, all, BEFORE_ALL);
            while (found.size() == AT_ONCE) {
                found = next(kind, spans, all, found.getLast());
            }
        }
    }

    private List<UUID> next(
            DeadlineKind kind,
            OverdueSearch.Spans spans,
            Map<UUID, DeadlineRules> all,
            UUID after) {
        return system.call(() -> {
            List<UUID> found = search.find(kind, spans, after, AT_ONCE);
            tell(kind, found, all);
            return found;
        });
    }

    private void tell(DeadlineKind kind, List<UUID> found, Map<UUID, DeadlineRules> all) {
        if (found.isEmpty()) {
            return;
        }
        List<Referral> overdue = referrals.list("id in ?1", found);
        Map<UUID, List<Deadline>> byReferral = deadlines.of(overdue);
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        overdue.stream()
                                .map(referral -> referral.subject().edgesOf())
                                .collect(Collectors.toSet()));
        for (Referral referral : overdue) {
            DeadlineRules its = all.getOrDefault(referral.interventionId(), DeadlineRules.NONE);
            byReferral.getOrDefault(referral.id(), List.of()).stream()
                    .filter(each -> each.kind() == kind && each.isPassed(today.today()))
                    .filter(each -> isNews(referral, each, its))
                    .forEach(each -> tell(referral, each, waivers));
        }
    }

    private boolean isNews(Referral referral, Deadline passed, DeadlineRules its) {
        return its.inForce(passed.beganOn())
                .filter(rule -> kept.keep(referral.id(), passed, rule.version()))
                .isPresent();
    }

    private void tell(Referral referral, Deadline passed, Map<UUID, Edges> waivers) {
        Edges waiver = waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
        var notice =
                new DeadlineNotice(
                        referral.id(),
                        referral.interventionId(),
                        passed.kind(),
                        passed.dueOn(),
                        address.of("/referrals/" + referral.id()));
        Told.of(referral, passed.kind(), waiver, today.today())
                .forEach(authority ->
                        outbox.append(
                                OutboxEvent.log(
                                        Course.topicOf(authority),
                                        "deadline.passed",
                                        referral.id().toString(),
                                        notice)));
    }
}
