package se.samspel.kit.caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Runs background work in a transaction of its own as the service itself. Never for a request. Once
 * the service ends no more begins: {@link ServiceEnds}.
 */
@ApplicationScoped
public class SystemTransaction {

    private final CurrentCaller current;
    private final BackgroundWork background;

    SystemTransaction(CurrentCaller current, BackgroundWork background) {
        this.current = current;
        this.background = background;
    }

    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        become();
        return background.during(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** The same, for work that may take longer than a transaction usually does. */
    @ActivateRequestContext
    public <T> T callWithin(Duration atMost, Supplier<T> work) {
        become();
        return background.during(() ->
                QuarkusTransaction.requiringNew()
                        .timeout(Math.toIntExact(atMost.toSeconds()))
                        .call(work::get));
    }

    private void become() {
        if (current.isKnown() && !(current.get() instanceof Caller.SystemTask)) {
            throw new IllegalStateException("a request can't become the system");
        }
        current.set(new Caller.SystemTask());
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
