package se.samspel.referral.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
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
import se.samspel.referral.course.QueuePlaces;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
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
        QueueRepository.Place place =
                queues.intervention(interventionId, viewer).orElseThrow(Problem::notFound);
        boolean host = viewer.equals(place.host());
        List<Referral> shown = shown(queues.queued(interventionId), viewer, host);
        log.recordAll("read-queue", shown);
        Map<UUID, Integer> numbers = places.of(shown.stream().map(Referral::id).toList());
        List<QueueView.Entry> entries =
                shown.stream().map(referral -> entry(referral, numbers)).toList();
        Integer active = host ? Integer.valueOf(place.active()) : shownToOthers(place.active());
        return new QueueView(interventionId, place.capacity(), active, entries);
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

    private QueueView.Entry entry(Referral referral, Map<UUID, Integer> numbers) {
        return new QueueView.Entry(
                Objects.requireNonNull(numbers.get(referral.id())),
                referral.id(),
                Objects.requireNonNull(referral.queuedOn()),
                ChronoUnit.DAYS.between(referral.submittedOn(), today.today()));
    }

    private static @Nullable Integer shownToOthers(int active) {
        return active > 0 && active < SMALLEST_COUNT_SHOWN ? null : active;
    }
}
