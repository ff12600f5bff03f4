package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.AssociationTold;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerRule;
import se.samspel.funding.merger.domain.MergerSide;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Proposes mergers, takes them to acceptance or back, and shows them. */
@ApplicationScoped
class MergerService {

    private static final int COUNTED_TO = 10_000;

    private final MergerRepository mergers;
    private final MergerActs acts;
    private final AssociationTold associations;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;

    MergerService(
            MergerRepository mergers,
            MergerActs acts,
            AssociationTold associations,
            MemberRepository members,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids) {
        this.mergers = mergers;
        this.acts = acts;
        this.associations = associations;
        this.members = members;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
    }

    @Transactional
    Outcome propose(String associationId, MergerRequest request, ActingUser user) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("propose-merger", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            AssociationMerger earlier = mergers.visible(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(
                    replay, acts.view(earlier), MergerActs.path(earlier.id()), earlier.version());
        }
        members.refuseUnlessVisible(associationId);
        var merger =
                new AssociationMerger(
                        id,
                        request.terms(associationId),
                        associations.startsOn(associationId),
                        acts.by(MergerSide.TRANSFERRING, user));
        mergers.oneByOne();
        refuseChain(merger);
        mergers.persistAndFlush(merger);
        return Outcome.created(acts.view(merger), MergerActs.path(id), merger.version());
    }

    private void refuseChain(AssociationMerger merger) {
        String standing = mergers.standing(merger.receiving());
        if (standing == null) {
            throw Problem.unknownReference(
                    "/receivingAssociationId",
                    Text.of("Det finns inget sådant förbund.", "There is no such association."));
        }
        String own = mergers.standing(merger.transferring());
        if (standing.equals("MERGED") || "MERGED".equals(own)) {
            throw new MergerRule.AlreadyMerged();
        }
        if (standing.equals("LEAVING")
                || "LEAVING".equals(own)
                || mergers.isReceiving(merger.transferring())) {
            throw new MergerRule.OtherUnderWay();
        }
    }

    @Transactional
    Outcome accept(UUID id, MergerDecisionRequest request, ActingUser user) {
        return acts.move(
                new MergerActs.Asked("accept-merger", id, request, user),
                (merger, act) -> merger.accept(request.decision(), act));
    }

    @Transactional
    Outcome withdraw(UUID id, ActingUser user) {
        return acts.move(
                new MergerActs.Asked("withdraw-merger", id, id, user),
                (merger, act) -> merger.withdraw(act));
    }

    @Transactional
    MergerView read(UUID id) {
        return acts.view(mergers.visible(id));
    }

    @Transactional
    List<MergerView> list(String associationId, PageQuery page) {
        List<MergerView> found =
                mergers.page(associationId, page.offset(), page.fetch()).stream()
                        .map(acts::view)
                        .toList();
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found;
    }

    @Transactional
    long count(String associationId) {
        return Math.min(mergers.countOf(associationId), COUNTED_TO);
    }
}
