package se.samspel.funding.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.funding.intervention.domain.RegisterSheet;

/** Registers of interventions that the caller may see. */
@ApplicationScoped
class RegisterRepository implements PanacheRepositoryBase<RegisterSheet, UUID> {}
