package se.samspel.referral.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.intervention.InterventionAccess;
import se.samspel.referral.intervention.OpenIntervention;
import se.samspel.referral.intervention.Recorded;
import se.samspel.referral.obstacle.domain.ObstacleState;
import se.samspel.referral.obstacle.domain.StructuralObstacle;

/** Members' authorities record obstacles, the host what was done about them; each access logged. */
@ApplicationScoped
class ObstacleService {

    private static final String RECORD = "record-structural-obstacle";
    private static final String HANDLE = "handle-structural-obstacle";

    private final ObstacleRepository obstacles;
    private final ObstacleCategories categories;
    private final ObstacleSeal seal;
    private final InterventionAccess interventions;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final AccessLog log;
    private final CurrentCaller caller;
    private final Pages pages;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    ObstacleService(
            ObstacleRepository obstacles,
            ObstacleCategories categories,
            ObstacleSeal seal,
            InterventionAccess interventions,
            Idempotency idempotency,
            IfMatch ifMatch,
            Outbox outbox,
            AccessLog log,
            CurrentCaller caller,
            Pages pages,
            Ids ids,
            Today today,
            Clock clock) {
        this.obstacles = obstacles;
        this.categories = categories;
        this.seal = seal;
        this.interventions = interventions;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.log = log;
        this.caller = caller;
        this.pages = pages;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Recorded record(UUID interventionId, ObstacleRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(RECORD, request, id.toString(), 201) instanceof Claim.Replay replay) {
            return again(RECORD, replay);
        }
        OpenIntervention of = interventions.read(interventionId);
        FutureActDate.refuse("noticedOn", request.noticedOn(), today.today());
        IdentityNumberInText.refuse("text", request.text());
        categories.require(interventionId, request.category());
        var origin =
                new StructuralObstacle.Origin(
                        id, interventionId, caller.authority(), clock.instant());
        var obstacle =
                new StructuralObstacle(
                        origin, request.notice(), seal.description(id, request.text()));
        obstacles.persist(obstacle);
        tell(obstacle);
        return shown(RECORD, obstacle, of, null);
    }

    @Transactional
    Recorded handle(UUID id, HandledRequest request) {
        if (idempotency.claim(HANDLE, request, id.toString(), 200) instanceof Claim.Replay replay) {
            return again(HANDLE, replay);
        }
        StructuralObstacle obstacle = obstacles.lock(id).orElseThrow(Problem::notFound);
        OpenIntervention of = interventions.hosted(obstacle.interventionId());
        ifMatch.check(obstacle.version());
        obstacle.requireOpen();
        FutureActDate.refuse("handledOn", request.handledOn(), today.today());
        IdentityNumberInText.refuse("measure", request.measure());
        obstacle.handle(request.handledOn(), seal.measure(obstacle, request.measure()));
        tell(obstacle);
        return shown(HANDLE, obstacle, of, null);
    }

    @Transactional
    Recorded read(UUID id) {
        StructuralObstacle obstacle = obstacles.findByIdOptional(id).orElseThrow(Problem::notFound);
        OpenIntervention of = interventions.read(obstacle.interventionId());
        return shown("read-structural-obstacle", obstacle, of, null);
    }

    @Transactional
    PageView<ObstacleView> list(
            UUID interventionId, @Nullable ObstacleState state, PageQuery page) {
        OpenIntervention of = interventions.read(interventionId);
        var query = obstacles.of(interventionId, state);
        List<StructuralObstacle> found =
                query.range(page.offset(), page.offset() + page.fetch() - 1).list();
        log.record(
                "list-structural-obstacles",
                of.host(),
                List.of(),
                page.shown(found).stream().map(StructuralObstacle::id).toList());
        List<ObstacleView> rows = found.stream().map(each -> view(each, of)).toList();
        return pages.view(page, rows, () -> query.count());
    }

    private Recorded again(String operation, Claim.Replay replay) {
        StructuralObstacle obstacle =
                obstacles
                        .findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
        OpenIntervention of = interventions.read(obstacle.interventionId());
        return shown(operation, obstacle, of, replay);
    }

    private Recorded shown(
            String operation,
            StructuralObstacle obstacle,
            OpenIntervention of,
            Claim.@Nullable Replay replay) {
        log.record(operation, of.host(), List.of(), List.of(obstacle.id()));
        return new Recorded(
                view(obstacle, of),
                "/structural-obstacles/" + obstacle.id(),
                obstacle.version(),
                replay);
    }

    private ObstacleView view(StructuralObstacle obstacle, OpenIntervention of) {
        boolean reads =
                of.hosted()
                        || of.party()
                        || obstacle.recordingAuthority().equals(caller.authority());
        return ObstacleView.of(
                obstacle,
                reads
                        ? new ObstacleView.Words(seal.description(obstacle), seal.measure(obstacle))
                        : ObstacleView.Words.NONE);
    }

    private void tell(StructuralObstacle obstacle) {
        outbox.append(
                OutboxEvent.state(
                        "samspel.statistics.v1",
                        "obstacle.recorded",
                        obstacle.id().toString(),
                        ObstacleRecord.of(obstacle)));
    }
}
