package se.samspel.funding.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MembersTold;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.HostsTold;
import se.samspel.funding.succession.domain.AuthoritySuccession;
import se.samspel.funding.succession.domain.SuccessionRule;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * Records a succession, hands over what this service keeps in every association at once, and tells
 * the others, who hand over what is theirs.
 */
@ApplicationScoped
class SuccessionService {

    private static final int COUNTED_TO = 10_000;

    private final SuccessionRepository successions;
    private final MembersTold members;
    private final HostsTold hosts;
    private final Idempotency idempotency;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    SuccessionService(
            SuccessionRepository successions,
            MembersTold members,
            HostsTold hosts,
            Idempotency idempotency,
            FundingEvents events,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.successions = successions;
        this.members = members;
        this.hosts = hosts;
        this.idempotency = idempotency;
        this.events = events;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome succeed(SuccessionRequest request) {
        caller.operator();
        UUID id = ids.next();
        if (idempotency.claim("succeed-authority", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            AuthoritySuccession earlier = found(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(
                    replay, SuccessionView.of(earlier), path(earlier), earlier.version());
        }
        var succession =
                new AuthoritySuccession(
                        id, request.move(), request.decision(), today.today(), clock.instant());
        handOver(succession, request.successorName());
        events.tell(
                "authority.succeeded", succession.predecessor(), AuthoritySucceeded.of(succession));
        return Outcome.created(
                SuccessionView.of(succession), path(succession), succession.version());
    }

    private void handOver(AuthoritySuccession succession, @Nullable String name) {
        List<String> associations = successions.associationsOf(succession.predecessor());
        refuseSucceeded(succession);
        if (associations.isEmpty()) {
            throw Problem.unknownReference(
                    "/predecessor",
                    Text.of(
                            "Ingen medlem har en sådan myndighet.",
                            "No member has such an authority."));
        }
        if (name == null && successions.isUnknownSomewhere(succession)) {
            throw new SuccessionRule.NameMissing();
        }
        successions.persistAndFlush(succession);
        List<UUID> hosted = successions.handOver(succession, name);
        members.tellAgain(associations, succession.organisation());
        hosts.tell(hosted);
    }

    private void refuseSucceeded(AuthoritySuccession succession) {
        if (successions.hasSuccessor(succession.predecessor())) {
            throw new IllegalMove(
                    "SUCCEEDED",
                    List.of(),
                    Text.of(
                            "Företrädaren har redan en efterträdare.",
                            "The predecessor has a successor already."));
        }
        if (successions.hasSuccessor(succession.successor())) {
            throw new SuccessionRule.SuccessorSucceeded();
        }
    }

    @Transactional
    SuccessionView read(UUID id) {
        caller.operator();
        return SuccessionView.of(found(id));
    }

    @Transactional
    List<SuccessionView> list(PageQuery page) {
        caller.operator();
        return successions
                .find("order by id desc")
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .stream()
                .map(SuccessionView::of)
                .toList();
    }

    @Transactional
    long count() {
        return Math.min(successions.count(), COUNTED_TO);
    }

    private AuthoritySuccession found(UUID id) {
        return successions.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private static String path(AuthoritySuccession succession) {
        return "/authority-successions/" + succession.id();
    }
}
