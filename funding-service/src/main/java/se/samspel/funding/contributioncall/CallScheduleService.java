package se.samspel.funding.contributioncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.contribution.ContributionsRepository;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Share;
import se.samspel.funding.contributioncall.domain.CallSchedule;
import se.samspel.funding.contributioncall.domain.CallState;
import se.samspel.funding.contributioncall.domain.Called;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.contributioncall.domain.Instalments;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.value.Money;

/** Plans how a year's contributions are called on, and plans anew what isn't sent yet. */
@ApplicationScoped
class CallScheduleService {

    private final CallScheduleRepository schedules;
    private final ContributionCallRepository calls;
    private final ContributionsRepository contributions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    CallScheduleService(
            CallScheduleRepository schedules,
            ContributionCallRepository calls,
            ContributionsRepository contributions,
            Idempotency idempotency,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.schedules = schedules;
        this.calls = calls;
        this.contributions = contributions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome plan(ContributionYear key, CallScheduleRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("plan-contribution-calls", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            CallScheduleView earlier = read(key, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, earlier, path(earlier), earlier.version());
        }
        Contributions year = contributions.toChange(key);
        ifMatch.check(year.version());
        CallDecisions.refuseUndecided(year, request.isPreliminary());
        var identity =
                new CallSchedule.Identity(id, key.associationId(), key.year(), clock.instant());
        var schedule = new CallSchedule(identity, request.terms(key.year()));
        List<ContributionCall> planned = planned(schedule, year, calls.ofYear(key));
        schedules.persist(schedule);
        // The database lets a member have one planned call for a day: those replaced go first.
        calls.flush();
        calls.persist(planned);
        calls.flush();
        CallScheduleView view = CallScheduleView.of(schedule, planned);
        return Outcome.created(view, path(view), view.version());
    }

    @Transactional
    CallScheduleView read(ContributionYear key, UUID id) {
        return CallScheduleView.of(schedules.visible(key, id), calls.ofSchedule(key, id));
    }

    /** Also for those who have left meanwhile: what they were called on for goes back. */
    private List<ContributionCall> planned(
            CallSchedule schedule, Contributions year, List<ContributionCall> known) {
        known.stream()
                .filter(call -> call.state() == CallState.PLANNED)
                .forEach(ContributionCall::replace);
        Map<String, List<ContributionCall>> knownOf =
                known.stream().collect(Collectors.groupingBy(ContributionCall::organisationNumber));
        Map<String, Money> shares = new TreeMap<>();
        knownOf.keySet().forEach(member -> shares.put(member, Money.ZERO));
        for (Share share : year.shares()) {
            shares.put(share.organisationNumber(), share.amount());
        }
        List<ContributionCall> planned = new ArrayList<>();
        shares.forEach((member, share) -> {
            Called called = Called.of(knownOf.getOrDefault(member, List.of()));
            Instalments.of(member, share, schedule.dueDays(), called)
                    .forEach(instalment ->
                            planned.add(
                                    ContributionCall.plan(
                                            ids.next(), schedule, member, instalment)));
        });
        return planned;
    }

    private static String path(CallScheduleView schedule) {
        return "/associations/"
                + schedule.associationId()
                + "/contributions/"
                + schedule.year()
                + "/call-schedules/"
                + schedule.id();
    }
}
