package se.samspel.kit.metrics;

import io.micrometer.core.instrument.Counter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Counts what a transaction has done once it is committed: what is rolled back never happened. */
@ApplicationScoped
public class CommittedCounts {

    private final TransactionSynchronizationRegistry transactions;

    CommittedCounts(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Call inside the transaction. */
    public void add(Counter counter, long amount) {
        transactions.registerInterposedSynchronization(new AfterCommit(counter, amount));
    }

    private record AfterCommit(Counter counter, long amount) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing happened yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                counter.increment(amount);
            }
        }
    }
}
