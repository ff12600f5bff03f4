package se.samspel.funding.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.association.domain.Association;
import se.samspel.kit.problem.Problem;

/** Associations that the caller may see. */
@ApplicationScoped
class AssociationRepository implements PanacheRepositoryBase<Association, String> {

    /** 404 where the caller sees no such association. */
    Association visible(String id) {
        Association association = findById(id);
        if (association == null) {
            throw Problem.notFound();
        }
        return association;
    }
}
