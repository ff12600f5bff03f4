package se.samspel.funding.event;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;

/** Tells the others the state of associations, members, interventions and money. */
@ApplicationScoped
public class FundingEvents {

    public static final String TOPIC = "samspel.funding.v1";

    private final Outbox outbox;

    FundingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the transaction of the change; {@code state} as in {@code contract/events}. */
    public void tell(String name, String key, Object state) {
        outbox.append(OutboxEvent.state(TOPIC, name, key, state));
    }
}
