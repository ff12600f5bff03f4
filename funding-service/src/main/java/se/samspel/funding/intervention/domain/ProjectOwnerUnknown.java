package se.samspel.funding.intervention.domain;

import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Membership;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** A project is owned by a member or by the association itself (M3). */
public final class ProjectOwnerUnknown extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private ProjectOwnerUnknown() {
        super(
                "project-owner-unknown",
                Text.of(
                        "Projektägaren är varken en medlem eller förbundet självt.",
                        "The project owner is neither a member nor the association itself."));
    }

    static void refuse(
            @Nullable Organisationsnummer owner, String associationId, Membership members) {
        if (owner != null
                && !owner.digits().equals(associationId)
                && members.partyOf(owner) == null) {
            throw new ProjectOwnerUnknown();
        }
    }
}
