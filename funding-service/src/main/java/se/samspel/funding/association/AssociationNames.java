package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.association.domain.Association;
import se.samspel.kit.problem.Problem;

/** What associations that the caller may see are called. */
@ApplicationScoped
public class AssociationNames {

    private final AssociationRepository associations;

    AssociationNames(AssociationRepository associations) {
        this.associations = associations;
    }

    /** 404 where the caller sees no such association. */
    public String nameOf(String associationId) {
        Association association = associations.findById(associationId);
        if (association == null) {
            throw Problem.notFound();
        }
        return association.name();
    }
}
