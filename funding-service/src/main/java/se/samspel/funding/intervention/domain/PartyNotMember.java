package se.samspel.funding.intervention.domain;

import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** The parties of an intervention are members of the association. */
public final class PartyNotMember extends BrokenRule {

    private static final long serialVersionUID = 1L;

    PartyNotMember(Organisationsnummer organisation) {
        super(
                "party-not-member",
                Text.of(
                        organisation + " är inte medlem i förbundet.",
                        organisation + " is not a member of the association."));
    }
}
