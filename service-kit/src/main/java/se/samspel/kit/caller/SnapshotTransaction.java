package se.samspel.kit.caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets a request read everything as it stood at one moment, in a transaction of its own. */
@ApplicationScoped
public class SnapshotTransaction {

    private final CurrentCaller current;

    SnapshotTransaction(CurrentCaller current) {
        this.current = current;
    }

    public <T> T call(Duration atMost, Supplier<T> work) {
        current.readOneSnapshot();
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(atMost.toSeconds()))
                .call(work::get);
    }
}
