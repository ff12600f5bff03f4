package se.samspel.kit.inbox;

import java.util.List;

/**
 * What this service keeps of another's aggregate. Events carry state: a projection upserts where
 * the version is greater, so duplicates, reordering and rebuilds need no memory.
 *
 * @param <E> a record with the fields that are used; others are ignored
 */
public interface Projection<E> {

    String topic();

    /** {@code enrolment} takes every {@code se.samspel.enrolment.*.v1} of the topic. */
    String aggregate();

    Class<E> payload();

    /** At most one event a key, the newest. Runs in the batch's system transaction. */
    void upsert(List<Received<E>> batch);

    /** The keys' tombstones came. Runs in the batch's system transaction. */
    void erase(List<String> keys);
}
