package se.samspel.funding.statutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samspel.funding.statutes.domain.Statutes;

/** Statutes of associations that the caller may see. */
@ApplicationScoped
class StatutesRepository implements PanacheRepositoryBase<Statutes, UUID> {

    Optional<Statutes> on(String associationId, LocalDate day) {
        return find(
                        "associationId = ?1 and validFrom <= ?2 order by validFrom desc",
                        associationId,
                        day)
                .firstResultOptional();
    }
}
