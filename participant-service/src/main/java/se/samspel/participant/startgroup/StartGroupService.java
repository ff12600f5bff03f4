package se.samspel.participant.startgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.intervention.HostedInterventions;
import se.samspel.participant.startgroup.domain.StartGroup;
import se.samspel.participant.startgroup.domain.StartGroupChange;

/** What the host of an intervention does with its start groups. */
@ApplicationScoped
class StartGroupService {

    private final StartGroupRepository groups;
    private final HostedInterventions interventions;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    StartGroupService(
            StartGroupRepository groups,
            HostedInterventions interventions,
            CurrentCaller caller,
            AccessLog accessLog,
            Idempotency idempotency,
            IfMatch ifMatch,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.groups = groups;
        this.interventions = interventions;
        this.caller = caller;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome plan(UUID interventionId, StartGroupRequest request) {
        String operation = "plan-start-group";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        AuthorityId host = caller.authority();
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return now(operation, groups.own(first, host)).as(claim);
        }
        interventions.refuseOthers(interventionId, host);
        var group = new StartGroup(id, interventionId, host, request.plan(), clock.instant());
        groups.persist(group);
        groups.flush();
        record(group, null);
        return now(operation, group);
    }

    @Transactional
    Outcome postpone(UUID id, PostponementRequest request) {
        return move(
                new Move("postpone-start-group", id, request, request.reason()),
                group -> group.postpone(request.plannedOn(), request.reason(), clock.instant()));
    }

    @Transactional
    Outcome start(UUID id, StartRequest request) {
        LocalDate on = request.startedOn();
        return move(
                new Move("start-start-group", id, request, null),
                group -> {
                    group.start(on, clock.instant());
                    FutureActDate.refuse("startedOn", on, today.today());
                });
    }

    @Transactional
    Outcome cancel(UUID id, CancellationRequest request) {
        return move(
                new Move("cancel-start-group", id, request, request.reason()),
                group -> group.cancel(request.reason(), clock.instant()));
    }

    @Transactional
    Outcome addMeeting(UUID id, MeetingRequest request) {
        String operation = "record-start-group-meeting";
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        StartGroup group = groups.own(id, caller.authority());
        if (claim instanceof Claim.Replay) {
            return now(operation, group).as(claim);
        }
        group.add(ids.next(), request::meeting, clock.instant());
        if (request.heldOn() != null) {
            FutureActDate.refuse("heldOn", request.heldOn(), today.today());
        }
        groups.flush();
        return now(operation, group);
    }

    @Transactional
    Outcome read(UUID id) {
        return now("read-start-group", groups.own(id, caller.authority())).answering(200);
    }

    @Transactional
    PageView<StartGroupRow> list(UUID interventionId, PageQuery page) {
        AuthorityId host = caller.authority();
        interventions.refuseOthers(interventionId, host);
        List<StartGroupRow> rows = groups.page(interventionId, host, page);
        accessLog.record("list-start-groups", host, List.of(), List.of(interventionId));
        return pages.view(page, rows, () -> Math.min(groups.countOf(interventionId, host), 10_000));
    }

    private record Move(String operation, UUID id, Object request, @Nullable String reason) {}

    private Outcome move(Move move, Consumer<StartGroup> change) {
        String id = move.id().toString();
        Claim claim = idempotency.claim(move.operation(), move.request(), id, 200);
        StartGroup group = groups.own(move.id(), caller.authority());
        if (claim instanceof Claim.Replay) {
            return now(move.operation(), group).as(claim);
        }
        ifMatch.check(group.version());
        change.accept(group);
        groups.flush();
        record(group, move.reason());
        return now(move.operation(), group).answering(200);
    }

    private void record(StartGroup group, @Nullable String reason) {
        groups.add(new StartGroupChange(ids.next(), group, clock.instant(), reason));
    }

    private Outcome now(String operation, StartGroup group) {
        accessLog.record(operation, group.host(), List.of(), List.of(group.id()));
        return Outcome.created(
                StartGroupView.of(group, groups.enrolled(group.id()), groups.history(group.id())),
                "/start-groups/" + group.id(),
                group.version());
    }
}
