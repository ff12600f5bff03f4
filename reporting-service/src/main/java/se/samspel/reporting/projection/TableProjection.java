package se.samspel.reporting.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.inbox.Projection;
import se.samspel.kit.inbox.Received;

/** Keeps the state of an aggregate as one row of one table. */
public interface TableProjection<E> extends Projection<E> {

    TableShape shape();

    /** The values of the shape's columns, in their order. */
    @Nullable Object[] row(E told);

    ProjectedTable table();

    @Override
    default void upsert(List<Received<E>> batch) {
        table().upsert(shape(), batch.stream().map(received -> row(received.value())).toList());
    }

    @Override
    default void erase(List<String> keys) {
        table().erase(shape(), keys);
    }
}
