package se.samspel.funding.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Contributions;

/** Contributions of associations that the caller may see. */
@ApplicationScoped
class ContributionsRepository implements PanacheRepositoryBase<Contributions, ContributionYear> {

    @Nullable Contributions of(ContributionYear key) {
        return list("from Contributions c left join fetch c.shares where c.key = ?1", key).stream()
                .findFirst()
                .orElse(null);
    }

    /** All years, the latest first. */
    List<Contributions> allOf(String associationId) {
        return list(
                "from Contributions c left join fetch c.shares where c.key.associationId = ?1"
                        + " order by c.key.year desc",
                associationId);
    }
}
