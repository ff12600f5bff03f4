package se.samspel.referral.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.QueueStay;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.priority.PriorityRepository;
import se.samspel.referral.priority.PriorityRuleRepository;
import se.samspel.referral.priority.domain.PriorityPeriod;
import se.samspel.referral.queue.domain.QueueOrder;
import se.samspel.referral.queue.domain.RankCause;
import se.samspel.referral.queue.domain.RankChange;
import se.samspel.referral.queue.domain.RankHistory;
import se.samspel.referral.queue.domain.Stay;

/**
 * Explains to a host how a place in its queue has changed. Computed on read from stays, priorities
 * and rules, over the referrals that the caller may see: the places that it is shown.
 */
@ApplicationScoped
class RankService {

    private static final String READ = "read-rank-changes";

    private final QueueRepository queues;
    private final PriorityRepository priorities;
    private final PriorityRuleRepository rules;
    private final CaseAccess cases;
    private final CaseLog log;
    private final Today today;

    RankService(
            QueueRepository queues,
            PriorityRepository priorities,
            PriorityRuleRepository rules,
            CaseAccess cases,
            CaseLog log,
            Today today) {
        this.queues = queues;
        this.priorities = priorities;
        this.rules = rules;
        this.cases = cases;
        this.log = log;
        this.today = today;
    }

    @Transactional
    RankChangesView changes(UUID referralId) {
        OpenCase open = cases.read(referralId);
        if (!open.insight().isHost()) {
            throw Problem.notFound();
        }
        Referral referral = open.referral();
        QueueStay stay = referral.queueStay();
        if (stay == null) {
            log.record(READ, referral);
            return new RankChangesView(referralId, null, null, null, List.of());
        }
        return explained(referral, stay);
    }

    private RankChangesView explained(Referral referral, QueueStay stay) {
        LocalDate end = stay.leftQueueOn() == null ? today.today() : stay.leftQueueOn();
        List<Referral> met = queues.inQueueBetween(referral.interventionId(), stay.queuedOn(), end);
        Map<UUID, List<PriorityPeriod>> periods =
                priorities.ofAll(met.stream().map(Referral::id).toList());
        List<Stay> stays = met.stream().map(each -> stay(each, periods)).toList();
        var history = new RankHistory(new QueueOrder(rules.of(referral.interventionId())), stays);
        Stay own = stay(referral, periods);
        List<RankChange> changes = history.changes(own, today.today());
        log.recordAll(READ, named(referral, met, changes));
        return new RankChangesView(
                referral.id(),
                stay.queuedOn(),
                stay.leftQueueOn(),
                history.firstPlace(own),
                changes.stream().map(RankChangesView.Change::of).toList());
    }

    private static Stay stay(Referral referral, Map<UUID, List<PriorityPeriod>> periods) {
        QueueStay stay = Objects.requireNonNull(referral.queueStay());
        return new Stay(
                referral.id(),
                referral.submittedOn(),
                stay.queuedOn(),
                stay.leftQueueOn(),
                stay.leftQueueAs(),
                periods.getOrDefault(referral.id(), List.of()));
    }

    /** The answer is about these: each is logged. */
    private static List<Referral> named(
            Referral referral, List<Referral> met, List<RankChange> changes) {
        Set<UUID> others =
                changes.stream()
                        .flatMap(change -> change.causes().stream())
                        .map(RankCause::referralId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<Referral> named = new ArrayList<>(List.of(referral));
        met.stream().filter(each -> others.contains(each.id())).forEach(named::add);
        return named;
    }
}
