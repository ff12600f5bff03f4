package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Membership;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.Proposal;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Proposes and shows interventions. */
@ApplicationScoped
class InterventionService {

    private final InterventionRepository interventions;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    InterventionService(
            InterventionRepository interventions,
            MemberRepository members,
            Idempotency idempotency,
            FundingEvents events,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.interventions = interventions;
        this.members = members;
        this.idempotency = idempotency;
        this.events = events;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome propose(String associationId, InterventionRequest request) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("propose-intervention", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            Intervention earlier = interventions.visible(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, view(earlier), path(earlier), earlier.version());
        }
        List<Member> all = members.allOf(associationId);
        Proposal proposal = request.proposal();
        var membership = Membership.from(proposal.startsOn(), all);
        var identity = new Intervention.Identity(id, associationId, clock.instant());
        Intervention proposed = Intervention.propose(identity, proposal, membership, today.today());
        interventions.persistAndFlush(proposed);
        events.tell(
                InterventionTold.nameOf(proposed.state()),
                id.toString(),
                InterventionTold.of(proposed, today.today()));
        return Outcome.created(view(proposed), path(proposed), proposed.version());
    }

    @Transactional
    InterventionView read(UUID id) {
        return view(interventions.visible(id));
    }

    @Transactional
    List<InterventionView> list(InterventionQuery query, PageQuery page) {
        return interventions.found(query, page.offset(), page.fetch()).stream()
                .map(this::view)
                .toList();
    }

    @Transactional
    long count(InterventionQuery query) {
        return interventions.count(query);
    }

    private InterventionView view(Intervention intervention) {
        return InterventionView.of(intervention, today.today());
    }

    private static String path(Intervention intervention) {
        return "/interventions/" + intervention.id();
    }
}
