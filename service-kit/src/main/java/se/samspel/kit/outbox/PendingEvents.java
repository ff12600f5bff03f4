package se.samspel.kit.outbox;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the running transaction will announce. */
@TransactionScoped
class PendingEvents implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<OutboxEvent> events = new ArrayList<>();

    /** True for the first event of the transaction. */
    boolean add(OutboxEvent event) {
        events.add(event);
        return events.size() == 1;
    }

    List<OutboxEvent> all() {
        return events;
    }
}
