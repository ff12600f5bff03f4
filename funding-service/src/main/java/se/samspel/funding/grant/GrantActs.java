package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.grant.domain.Award;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** What every act of the office on a grant has in common. */
@ApplicationScoped
class GrantActs {

    private final GrantRepository grants;
    private final GrantReading reading;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Clock clock;

    GrantActs(
            GrantRepository grants,
            GrantReading reading,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Clock clock) {
        this.grants = grants;
        this.reading = reading;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.clock = clock;
    }

    /** Once for each key, on the version that was read, with the grant's row locked. */
    Outcome act(String operation, UUID id, Object request, Consumer<Grant> act) {
        caller.association();
        if (idempotency.claim(operation, request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            GrantView view = reading.read(id);
            return Outcome.replayed(replay, view, path(view), view.version());
        }
        Grant grant = grants.toChange(id);
        ifMatch.check(grant.version());
        act.accept(grant);
        grants.flush();
        GrantView view = reading.view(grant);
        return Outcome.put(false, view, path(view), view.version());
    }

    Award.Recording recording(ActingUser acting) {
        return new Award.Recording(acting.id(caller), clock.instant());
    }

    private static String path(GrantView view) {
        return "/grants/" + view.id();
    }
}
