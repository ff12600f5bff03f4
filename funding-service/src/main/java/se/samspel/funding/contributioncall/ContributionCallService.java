package se.samspel.funding.contributioncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.contribution.ContributionsRepository;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contributioncall.domain.ContributionCall;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Sends calls, cancels and credits them, and lists them. */
@ApplicationScoped
class ContributionCallService {

    private final ContributionCallRepository calls;
    private final ContributionsRepository contributions;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final Event<ContributionCallSent> sent;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    ContributionCallService(
            ContributionCallRepository calls,
            ContributionsRepository contributions,
            MemberRepository members,
            Idempotency idempotency,
            Event<ContributionCallSent> sent,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Today today,
            Clock clock) {
        this.calls = calls;
        this.contributions = contributions;
        this.members = members;
        this.idempotency = idempotency;
        this.sent = sent;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome send(UUID id, SendingRequest request) {
        return change(
                "send-contribution-call",
                id,
                request,
                call -> {
                    if (!call.isPreliminary()) {
                        var key = new ContributionYear(call.associationId(), call.year());
                        CallDecisions.refuseUndecided(contributions.visible(key), false);
                    }
                    call.send(request.sentOn(), today.today());
                    calls.flush();
                    sent.fire(ContributionCallSent.of(call, request.sentOn()));
                });
    }

    @Transactional
    Outcome cancel(UUID id, ClosingRequest request) {
        return change(
                "cancel-contribution-call",
                id,
                request,
                call -> call.cancel(request.closing(), today.today()));
    }

    @Transactional
    Outcome credit(UUID id, ClosingRequest request) {
        return change(
                "credit-contribution-call",
                id,
                request,
                call -> {
                    ContributionCall note =
                            call.credit(
                                    request.closing(), ids.next(), today.today(), clock.instant());
                    calls.persistAndFlush(note);
                    sent.fire(ContributionCallSent.of(note, request.on()));
                });
    }

    private Outcome change(
            String operation, UUID id, Object request, Consumer<ContributionCall> act) {
        caller.association();
        if (idempotency.claim(operation, request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            ContributionCallView earlier = read(id);
            return Outcome.replayed(replay, earlier, path(id), earlier.version());
        }
        ContributionCall call = calls.toChange(id);
        ifMatch.check(call.version());
        act.accept(call);
        calls.flush();
        return Outcome.put(
                false, ContributionCallView.of(call, today.today()), path(id), call.version());
    }

    @Transactional
    ContributionCallView read(UUID id) {
        return ContributionCallView.of(calls.visible(id), today.today());
    }

    @Transactional
    List<ContributionCallView> list(
            String associationId, ContributionCallQuery query, PageQuery page) {
        var wanted = new ContributionCallRepository.Wanted(associationId, query, today.today());
        List<ContributionCall> found = calls.page(wanted, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(call -> ContributionCallView.of(call, wanted.today())).toList();
    }

    @Transactional
    long count(String associationId, ContributionCallQuery query) {
        return calls.count(
                new ContributionCallRepository.Wanted(associationId, query, today.today()));
    }

    private static String path(UUID id) {
        return "/contribution-calls/" + id;
    }
}
