package se.samspel.participant.disclosure;

import java.util.Set;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.waiver.domain.DataCategory;

/** Event: there is a snapshot to fetch. */
public record DisclosureMade(
        UUID disclosureId,
        long version,
        UUID waiverId,
        UUID edgeId,
        AuthorityId discloser,
        AuthorityId recipient,
        Set<DataCategory> categories) {

    static OutboxEvent of(Disclosure disclosure) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "disclosure.made",
                disclosure.id().toString(),
                new DisclosureMade(
                        disclosure.id(),
                        disclosure.version(),
                        disclosure.waiverId(),
                        disclosure.edgeId(),
                        disclosure.discloser(),
                        disclosure.recipient(),
                        disclosure.categories()));
    }
}
