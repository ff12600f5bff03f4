package se.samspel.funding.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.association.domain.Association;

/** Associations that the caller may see. */
@ApplicationScoped
class AssociationRepository implements PanacheRepositoryBase<Association, String> {}
