package se.samspel.funding.application.domain;

import java.util.EnumSet;
import java.util.Set;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;

/** Who applies: an authority for an intervention of its own, or the association's office. */
public sealed interface Applicant {

    /** As the transaction's caller is written. */
    String key();

    /** A member's authority. */
    record OfAuthority(AuthorityId id) implements Applicant {
        @Override
        public String key() {
            return "authority:" + id;
        }
    }

    /** The office of the association itself. */
    record OfOffice(Organisationsnummer id) implements Applicant {
        @Override
        public String key() {
            return "association:" + id;
        }
    }

    /** Who this one is to an application. */
    default Set<Actor> actsAs(String applicantKey) {
        Set<Actor> actors = EnumSet.noneOf(Actor.class);
        if (key().equals(applicantKey)) {
            actors.add(Actor.APPLICANT);
        }
        if (this instanceof OfOffice) {
            actors.add(Actor.OFFICE);
        }
        return actors;
    }

    /** Throws where it may not ask for money for this intervention. */
    default void refuseUnlessOwn(Intervention intervention) {
        if (intervention.state() == InterventionState.CLOSED) {
            throw new ApplicationRule.InterventionClosed();
        }
        if (this instanceof OfAuthority(AuthorityId id)
                && !intervention.host().equals(id.toString())
                && !intervention.parties().contains(id.organisation().digits())) {
            throw new ApplicationRule.NotOwnIntervention();
        }
    }
}
