package se.samspel.referral.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.referral.contact.domain.Contact;
import se.samspel.referral.contact.domain.Side;

/** Who handles a referral now, as far as changes of the referral itself end it. */
@ApplicationScoped
public class StandingContacts {

    private final EntityManager entities;

    StandingContacts(EntityManager entities) {
        this.entities = entities;
    }

    /** The one that paid the person's income does so no more: nobody there handles the referral. */
    public void incomeAuthorityLeaves(UUID referralId, LocalDate on) {
        entities.createQuery(
                        "from Contact where referralId = :id and side = :side and untilOn is null",
                        Contact.class)
                .setParameter("id", referralId)
                .setParameter("side", Side.INCOME_AUTHORITY)
                .getResultList()
                .forEach(contact -> contact.endedBy(on));
    }
}
