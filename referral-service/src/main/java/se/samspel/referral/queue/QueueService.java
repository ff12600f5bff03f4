package se.samspel.referral.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.PriorityRuleView;
import se.samspel.referral.course.QueuePlaces;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.QueueRank;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.priority.domain.WaitingTime;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/** Shows an intervention's queue: the host all rows, a referrer its own by their edge for QUEUE. */
@ApplicationScoped
class QueueService {

    // Counts of persons from 1 to 4 are shown to their controller alone (SCB practice).
    private static final int SMALLEST_COUNT_SHOWN = 5;

    private final QueueRepository queues;
    private final EdgeRepository edges;
    private final QueuePlaces places;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Today today;

    QueueService(
            QueueRepository queues,
            EdgeRepository edges,
            QueuePlaces places,
            CaseLog log,
            CurrentCaller caller,
            Today today) {
        this.queues = queues;
        this.edges = edges;
        this.places = places;
        this.log = log;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    QueueView queue(UUID interventionId) {
        AuthorityId viewer = caller.authority();
        QueueRepository.OpenQueue queue =
                queues.intervention(interventionId, today.today()).orElseThrow(Problem::notFound);
        boolean host = viewer.equals(queue.host());
        List<Referral> shown = shown(queues.queued(interventionId), viewer, host);
        log.recordAll("read-queue", shown);
        Map<UUID, QueueRank> ranks = places.of(shown.stream().map(Referral::id).toList());
        return view(interventionId, queue, host, entries(shown, ranks));
    }

    private QueueView view(
            UUID interventionId,
            QueueRepository.OpenQueue queue,
            boolean host,
            List<QueueView.Entry> entries) {
        Integer capacity = queue.capacities().on(today.today());
        Integer free =
                host && capacity != null ? capacity - queue.active() - queue.promised() : null;
        return new QueueView(
                interventionId,
                capacity,
                queue.capacities().after(today.today()).stream()
                        .map(row -> new QueueView.Capacity(row.validFrom(), row.capacity()))
                        .toList(),
                host ? Integer.valueOf(queue.active()) : shownToOthers(queue.active()),
                host ? Integer.valueOf(queue.promised()) : null,
                free,
                entries);
    }

    /** In the queue's order; those that the caller may not see leave no gap. */
    private List<QueueView.Entry> entries(List<Referral> shown, Map<UUID, QueueRank> ranks) {
        return shown.stream()
                .filter(referral -> ranks.containsKey(referral.id()))
                .sorted(
                        Comparator.comparingInt((Referral each) -> rank(each, ranks).place())
                                .thenComparing(each -> each.id().toString()))
                .map(referral -> entry(referral, rank(referral, ranks)))
                .toList();
    }

    private static QueueRank rank(Referral referral, Map<UUID, QueueRank> ranks) {
        return Objects.requireNonNull(ranks.get(referral.id()));
    }

    private List<Referral> shown(List<Referral> queued, AuthorityId viewer, boolean host) {
        if (host) {
            return queued;
        }
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        queued.stream()
                                .map(referral -> referral.subject().edgesOf())
                                .collect(Collectors.toSet()));
        return queued.stream().filter(referral -> mayKnow(referral, viewer, waivers)).toList();
    }

    private boolean mayKnow(Referral referral, AuthorityId viewer, Map<UUID, Edges> waivers) {
        Edges waiver = waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
        return Insight.of(referral, referral.state(), viewer, waiver, today.today()).queue();
    }

    private QueueView.Entry entry(Referral referral, QueueRank rank) {
        return new QueueView.Entry(
                rank.place(),
                referral.id(),
                Objects.requireNonNull(referral.queuedOn()),
                WaitingTime.days(referral.submittedOn(), today.today()),
                rank.expectedWaitDays(today.today()),
                PriorityRuleView.of(rank.rule()));
    }

    private static @Nullable Integer shownToOthers(int active) {
        return active > 0 && active < SMALLEST_COUNT_SHOWN ? null : active;
    }
}
