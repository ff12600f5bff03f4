package se.samspel.funding.equitylevel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityLevel;

/** Tables that the caller may see: the national ones, and those of its associations. */
@ApplicationScoped
public class EquityLevelRepository implements PanacheRepositoryBase<EquityLevel, UUID> {

    /** The association's own and the national ones. */
    public List<EquityLevel> known(String associationId) {
        return list("associationId = ?1 or associationId is null", associationId);
    }

    /** The latest first: the association's own, or without one the national ones. */
    List<EquityLevel> allOf(@Nullable String associationId) {
        return associationId == null
                ? list("associationId is null order by validFrom desc")
                : list("associationId = ?1 order by validFrom desc", associationId);
    }

    @Nullable EquityLevel of(@Nullable String associationId, LocalDate validFrom) {
        var query =
                associationId == null
                        ? find("associationId is null and validFrom = ?1", validFrom)
                        : find("associationId = ?1 and validFrom = ?2", associationId, validFrom);
        return query.singleResultOptional().orElse(null);
    }
}
