package se.samspel.participant.handler;

import java.util.List;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;

/**
 * Event: who handles protected persons at an authority, so that other services hide what is about
 * them from everybody else. Opaque staff ids.
 */
record HandlersNamed(AuthorityId authority, long version, List<String> handlers) {

    static OutboxEvent of(AuthorityId authority, HandlersView named) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "protected-handlers.named",
                authority.toString(),
                new HandlersNamed(authority, named.version(), named.handlers()));
    }
}
