package se.samspel.funding.sieimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.sieimport.domain.SieMapping;

/** How the books of associations that the caller may see are mapped. */
@ApplicationScoped
class SieMappingRepository implements PanacheRepositoryBase<SieMapping, String> {

    /** Without any project or account where nothing is set yet. */
    SieMapping of(String associationId) {
        SieMapping known = findById(associationId);
        return known == null ? new SieMapping(associationId) : known;
    }
}
