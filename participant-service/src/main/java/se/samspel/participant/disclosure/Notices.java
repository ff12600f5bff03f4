package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.id.Ids;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.time.Today;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.disclosure.domain.Notice;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Tells recipients of disclosures, and keeps that they were told. */
@ApplicationScoped
class Notices {

    private final EntityManager entities;
    private final PersonSeal seal;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    Notices(
            EntityManager entities,
            PersonSeal seal,
            Outbox outbox,
            Ids ids,
            Clock clock,
            Today today) {
        this.entities = entities;
        this.seal = seal;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    /** Call after the flush: the version is the one that is committed. */
    void made(Disclosure disclosure) {
        give(ids.next(), Notice.Kind.DISCLOSURE_MADE, disclosure, null);
    }

    /** Call after the flush: the version is the one that is committed. */
    void rectified(Disclosure disclosure, Participant participant, @Nullable String reason) {
        UUID id = ids.next();
        var field = new FieldId("disclosure_notice", "reason", id);
        byte[] sealed = seal.sealText(participant, field, reason);
        give(id, Notice.Kind.DISCLOSURE_RECTIFIED, disclosure, sealed);
    }

    private void give(UUID id, Notice.Kind kind, Disclosure disclosure, byte @Nullable [] reason) {
        var notice = new Notice(id, kind, disclosure, reason, today.today(), clock.instant());
        entities.persist(notice);
        outbox.append(NoticeGiven.of(notice));
    }
}
