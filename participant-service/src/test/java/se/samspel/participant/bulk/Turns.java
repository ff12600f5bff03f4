package se.samspel.participant.bulk;

import io.quarkus.arc.Arc;
import java.util.concurrent.CompletableFuture;

/** Works as the worker would, one turn at a time: between turns nothing but the database knows. */
public final class Turns {

    private Turns() {}

    /** On a thread of its own, since a test's has a request. */
    public static boolean one() {
        BulkWorker worker = Arc.container().instance(BulkWorker.class).get();
        return CompletableFuture.supplyAsync(() -> turn(worker)).join();
    }

    private static boolean turn(BulkWorker worker) {
        try {
            return worker.turn();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
