package se.samspel.participant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.id.Ids;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.disclosure.DisclosureMade;
import se.samspel.participant.disclosure.SnapshotSeal;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.ParticipantRegistered;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonFacts;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Origin;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.Responsibility;

/**
 * What receiving a referral does here: the host gets its own record of the person from the
 * disclosure, or the disclosure is linked to the one it has, and the host's own pending edges turn
 * live. Repeating it changes nothing.
 */
@ApplicationScoped
class HostCopies {

    private final ReceivedDisclosures disclosures;
    private final ParticipantRepository participants;
    private final PersonSeal personSeal;
    private final SnapshotSeal snapshotSeal;
    private final PendingEdges pendingEdges;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    HostCopies(
            ReceivedDisclosures disclosures,
            ParticipantRepository participants,
            PersonSeal personSeal,
            SnapshotSeal snapshotSeal,
            PendingEdges pendingEdges,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.disclosures = disclosures;
        this.participants = participants;
        this.personSeal = personSeal;
        this.snapshotSeal = snapshotSeal;
        this.pendingEdges = pendingEdges;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    void make(List<ReferralState> received) {
        if (received.isEmpty()) {
            return;
        }
        List<ReceivedDisclosure> uncopied = disclosures.uncopied(received);
        uncopied.forEach(this::copy);
        pendingEdges.confirm(uncopied);
    }

    private void copy(ReceivedDisclosure disclosure) {
        PersonFacts disclosed =
                snapshotSeal
                        .open(disclosure.id(), disclosure.key(), disclosure.snapshot())
                        .person()
                        .knownAs(disclosure.protectionNow());
        Participant participant = linked(disclosure, disclosed);
        disclosures.link(disclosure, participant.id());
        if (participant.protection().hides()) {
            restrict(disclosure.id());
        }
    }

    /** The host knows the person as protected, whatever the discloser knows. */
    private void restrict(UUID disclosureId) {
        var entities = participants.getEntityManager();
        Disclosure made = entities.find(Disclosure.class, disclosureId);
        made.restrictForRecipient();
        entities.flush();
        DisclosureMade.of(made).ifPresent(outbox::append);
    }

    private Participant linked(ReceivedDisclosure disclosure, PersonFacts disclosed) {
        PersonIdentity identity = disclosed.identity();
        if (identity == null) {
            return created(disclosure, disclosed);
        }
        return participants
                .byNumber(disclosure.recipient(), personSeal.indexes(identity))
                .map(known -> compared(disclosure, known, disclosed))
                .orElseGet(() -> created(disclosure, disclosed));
    }

    private Participant created(ReceivedDisclosure disclosure, PersonFacts disclosed) {
        UUID id = ids.next();
        Instant now = clock.instant();
        AuthorityId host = disclosure.recipient();
        var participant =
                new Participant(
                        id,
                        host,
                        Origin.DISCLOSED,
                        personSeal.seal(id, disclosed),
                        Responsibility.OPEN,
                        now);
        if (!participants.insertUnlessKnown(participant)) {
            // The host registered the person itself at this very moment.
            return linked(disclosure, disclosed);
        }
        ReceivedFacts.of(disclosed)
                .forEach(fact -> disclosures.source(disclosure, participant.id(), fact.field()));
        outbox.append(ParticipantRegistered.of(participant));
        return participant;
    }

    /** The host's own fields stand; what the discloser says otherwise is kept beside them. */
    private Participant compared(
            ReceivedDisclosure disclosure, Participant known, PersonFacts disclosed) {
        participants.hold(known);
        ReceivedFacts.differing(personSeal.open(known), disclosed)
                .forEach(fact -> difference(disclosure, known, fact));
        return known;
    }

    private void difference(
            ReceivedDisclosure disclosure, Participant known, ReceivedFacts.Fact fact) {
        UUID rowId = ids.next();
        byte[] sealed =
                personSeal.sealText(known, ReceivedDisclosures.otherValue(rowId), fact.value());
        disclosures.difference(rowId, disclosure, known.id(), fact.field(), sealed);
    }
}
