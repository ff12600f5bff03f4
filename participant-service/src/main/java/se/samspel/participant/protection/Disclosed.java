package se.samspel.participant.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.participant.disclosure.DisclosureMade;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.domain.Participant;

/** What has been disclosed of a person, by its controller and to it, follows the protection. */
@ApplicationScoped
class Disclosed {

    private final EntityManager entities;
    private final Outbox outbox;

    Disclosed(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** What others have said of where the person lives goes with the person's own (H5). */
    void forgetMunicipality(UUID participantId) {
        entities.createNativeQuery(
                        "delete from received_field"
                                + " where participant_id = :id and field = 'municipalityCode'")
                .setParameter("id", participantId)
                .executeUpdate();
    }

    /**
     * Other services hide the referrals about it: of the controller's own disclosures on both
     * sides, of those that it has received on its own alone.
     */
    void restrict(Participant participant) {
        List<Disclosure> changed =
                entities.createNativeQuery(
                                "select * from restrict_disclosures(:id, :hidden)",
                                Disclosure.class)
                        .setParameter("id", participant.id())
                        .setParameter("hidden", participant.protection().hides())
                        .getResultList();
        changed.forEach(disclosure -> DisclosureMade.of(disclosure).ifPresent(outbox::append));
    }
}
