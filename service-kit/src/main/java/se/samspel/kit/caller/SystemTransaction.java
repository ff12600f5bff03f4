package se.samspel.kit.caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/** Runs background work in a transaction of its own as the service itself. Never for a request. */
@ApplicationScoped
public class SystemTransaction {

    private final CurrentCaller current;

    SystemTransaction(CurrentCaller current) {
        this.current = current;
    }

    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        if (current.isKnown() && !(current.get() instanceof Caller.SystemTask)) {
            throw new IllegalStateException("a request can't become the system");
        }
        current.set(new Caller.SystemTask());
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    @ActivateRequestContext
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
