package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerSide;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** What every move of a merger has in common: once, on the version that was read, by one side. */
@ApplicationScoped
class MergerActs {

    private final MergerRepository mergers;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    MergerActs(
            MergerRepository mergers,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Today today,
            Clock clock) {
        this.mergers = mergers;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** Which move of which merger, as it was asked for, and who makes it. */
    record Asked(String operation, UUID id, Object request, ActingUser user) {}

    /** In a transaction that has begun. */
    Outcome move(Asked asked, BiConsumer<AssociationMerger, AssociationMerger.Act> act) {
        caller.association();
        UUID id = asked.id();
        if (idempotency.claim(asked.operation(), asked.request(), id.toString(), 200)
                instanceof Claim.Replay replay) {
            AssociationMerger earlier = mergers.visible(id);
            return Outcome.replayed(replay, view(earlier), path(id), earlier.version());
        }
        AssociationMerger merger = mergers.toChange(id);
        ifMatch.check(merger.version());
        act.accept(merger, by(side(merger), asked.user()));
        mergers.flush();
        return Outcome.put(false, view(merger), path(id), merger.version());
    }

    AssociationMerger.Act by(MergerSide side, ActingUser user) {
        return new AssociationMerger.Act(side, user.id(caller), today.today(), clock.instant());
    }

    /** 404 for the office of neither. */
    MergerSide side(AssociationMerger merger) {
        MergerSide side = merger.sideOf(office());
        if (side == null) {
            throw Problem.notFound();
        }
        return side;
    }

    MergerView view(AssociationMerger merger) {
        return MergerView.of(merger, office());
    }

    private @Nullable String office() {
        return caller.get() instanceof Caller.Association association
                ? association.id().digits()
                : null;
    }

    static String path(UUID id) {
        return "/association-mergers/" + id;
    }
}
