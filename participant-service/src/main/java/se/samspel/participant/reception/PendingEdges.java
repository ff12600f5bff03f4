package se.samspel.participant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.id.Ids;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.waiver.WaiverChanged;
import se.samspel.participant.waiver.WaiverRepository;
import se.samspel.participant.waiver.domain.EdgeChange;
import se.samspel.participant.waiver.domain.Waiver;
import se.samspel.participant.waiver.domain.WaiverEdge;

/** By receiving a referral the host confirms the edges that it is to disclose under. */
@ApplicationScoped
class PendingEdges {

    private final WaiverRepository waivers;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PendingEdges(WaiverRepository waivers, Outbox outbox, Ids ids, Clock clock) {
        this.waivers = waivers;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    void confirm(List<ReceivedDisclosure> received) {
        if (received.isEmpty()) {
            return;
        }
        Map<UUID, Set<AuthorityId>> hosts =
                received.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReceivedDisclosure::waiverId,
                                        Collectors.mapping(
                                                ReceivedDisclosure::recipient,
                                                Collectors.toSet())));
        List<Waiver> changed =
                waivers.locked(hosts.keySet()).stream()
                        .filter(waiver ->
                                confirmed(waiver, hosts.getOrDefault(waiver.id(), Set.of())))
                        .toList();
        waivers.flush();
        changed.forEach(waiver -> outbox.append(WaiverChanged.of(waiver)));
    }

    private boolean confirmed(Waiver waiver, Set<AuthorityId> hosts) {
        boolean changed = false;
        for (AuthorityId host : hosts) {
            changed |= confirmed(waiver, host);
        }
        return changed;
    }

    private boolean confirmed(Waiver waiver, AuthorityId host) {
        Instant now = clock.instant();
        List<WaiverEdge> edges = waiver.confirm(host, now);
        for (WaiverEdge edge : edges) {
            waivers.add(new EdgeChange(ids.next(), waiver, edge, host, now, null));
        }
        return !edges.isEmpty();
    }
}
