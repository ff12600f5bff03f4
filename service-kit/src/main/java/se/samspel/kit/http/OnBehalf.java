package se.samspel.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.function.Supplier;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;

/**
 * Runs background work in a transaction of its own as the authority that asked for it: row-level
 * security, access log and idempotency see what a request of that authority would show. Never
 * inside a request.
 */
@ApplicationScoped
public class OnBehalf {

    private final CurrentCaller current;
    private final Acting acting;
    private final RepeatableRequest repeatable;
    private final IfMatch ifMatch;

    OnBehalf(CurrentCaller current, Acting acting, RepeatableRequest repeatable, IfMatch ifMatch) {
        this.current = current;
        this.acting = acting;
        this.repeatable = repeatable;
        this.ifMatch = ifMatch;
    }

    @ActivateRequestContext
    public <T> T call(Mandate mandate, Supplier<T> work) {
        assume(mandate);
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    /** For callers of every kind, where the work is about no person: nobody inside it acts. */
    @ActivateRequestContext
    public <T> T call(Caller caller, Duration atMost, Supplier<T> work) {
        current.standFor(caller);
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(atMost.toSeconds()))
                .call(work::get);
    }

    /**
     * Like {@link #call(Mandate, Supplier)}, with everything it reads as it stood at one moment.
     */
    @ActivateRequestContext
    public <T> T callOnSnapshot(Mandate mandate, Duration atMost, Supplier<T> work) {
        assume(mandate);
        current.readOneSnapshot();
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(atMost.toSeconds()))
                .call(work::get);
    }

    private void assume(Mandate mandate) {
        current.standFor(mandate.caller());
        acting.set(mandate.user(), mandate.unit(), mandate.purpose());
        repeatable.set(mandate.key(), "background");
        // It changes what it has just read in the same transaction: no earlier version to name.
        ifMatch.acceptAny();
    }
}
