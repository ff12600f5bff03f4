package se.samspel.participant.extendedaccess;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.participant.extendedaccess.domain.ExtendedAccess;

/** Extended accesses that an authority's staff have taken. */
@ApplicationScoped
class ExtendedAccessRepository implements PanacheRepositoryBase<ExtendedAccess, UUID> {}
