package se.samspel.participant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.id.Ids;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.ParticipantView;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.PastIdentity;

/** Numbers that persons had before. */
@ApplicationScoped
class PastIdentities {

    private final EntityManager entities;
    private final PersonSeal seal;
    private final Ids ids;
    private final Clock clock;

    PastIdentities(EntityManager entities, PersonSeal seal, Ids ids, Clock clock) {
        this.entities = entities;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who had no number, as where a disclosure didn't cover it, leaves nothing behind. */
    void keep(Participant participant, LocalDate untilOn) {
        PersonIdentity before = seal.open(participant).identity();
        if (before == null) {
            return;
        }
        UUID id = ids.next();
        byte[] number = seal.sealText(participant, number(id), before.canonical());
        entities.persist(
                new PastIdentity(
                        id, participant, Objects.requireNonNull(number), untilOn, clock.instant()));
    }

    /** The number of a record that turned out to be of the same person finds that person. */
    void keepOfAnother(Participant participant, Participant other, LocalDate foundOn) {
        PersonIdentity number = seal.open(other).identity();
        if (number == null || seal.isSame(number, participant)) {
            return;
        }
        UUID id = ids.next();
        byte[] sealed = seal.sealText(participant, number(id), number.canonical());
        entities.persist(
                new PastIdentity(
                                id, other, Objects.requireNonNull(sealed), foundOn, clock.instant())
                        .of(participant.id()));
    }

    IdentitiesView view(Participant participant) {
        PersonIdentity now = seal.open(participant).identity();
        List<PastIdentity> rows =
                entities.createQuery(
                                "from PastIdentity where participantId = :id order by id desc",
                                PastIdentity.class)
                        .setParameter("id", participant.id())
                        .setMaxResults(100)
                        .getResultList();
        return new IdentitiesView(
                participant.id(),
                now == null ? null : ParticipantView.Identity.of(now, participant.assurance()),
                rows.stream().map(row -> earlier(participant, row)).toList(),
                participant.version());
    }

    private IdentitiesView.Earlier earlier(Participant participant, PastIdentity row) {
        String number = seal.open(participant, number(row.id()), row.identityNumber());
        return new IdentitiesView.Earlier(
                ParticipantView.Identity.of(row.identityType().parse(number), row.assurance()),
                row.untilOn());
    }

    private static FieldId number(UUID rowId) {
        return new FieldId("identity_history", "identity_number", rowId);
    }
}
