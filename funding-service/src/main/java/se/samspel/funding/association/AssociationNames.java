package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;

/** What associations that the caller may see are called. */
@ApplicationScoped
public class AssociationNames {

    private final AssociationRepository associations;

    AssociationNames(AssociationRepository associations) {
        this.associations = associations;
    }

    /** 404 where the caller sees no such association. */
    public String nameOf(String associationId) {
        return associations.visible(associationId).name();
    }
}
