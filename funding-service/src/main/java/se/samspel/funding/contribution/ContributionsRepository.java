package se.samspel.funding.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Association;
import se.samspel.funding.contribution.domain.ContributionYear;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.funding.contribution.domain.Decision;
import se.samspel.kit.problem.Problem;

/** Contributions of associations that the caller may see. */
@ApplicationScoped
public class ContributionsRepository
        implements PanacheRepositoryBase<Contributions, ContributionYear> {

    private static final String ADOPTION =
            """
            select cast(adopted_on as text), reference from own_budget_adoption
            where association_id = :association and year = :year
            order by budget_version limit 1\
            """;

    @Nullable Contributions of(ContributionYear key) {
        return list("from Contributions c left join fetch c.shares where c.key = ?1", key).stream()
                .findFirst()
                .orElse(null);
    }

    /** 404 where the caller sees none for that year. */
    public Contributions visible(ContributionYear key) {
        Contributions found = of(key);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** Locked, so that plans for the year come one after the other. */
    public Contributions toChange(ContributionYear key) {
        Contributions found = findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.notFound();
        }
        return found;
    }

    /** Of the association: it is called on for no day before. */
    LocalDate firstDayOf(String associationId) {
        return getEntityManager().find(Association.class, associationId).startsOn();
    }

    /** The first one of the association's own budget for the year. */
    Optional<Decision> adoptionOfBudget(ContributionYear key) {
        List<Object[]> rows =
                getEntityManager()
                        .createNativeQuery(ADOPTION, Object[].class)
                        .setParameter("association", key.associationId())
                        .setParameter("year", key.year())
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Decision(LocalDate.parse((String) row[0]), (String) row[1]));
    }

    /** All years, the latest first; shares and weights each in a statement of its own. */
    List<Contributions> allOf(String associationId) {
        list(
                "from Contributions c left join fetch c.weights where c.key.associationId = ?1",
                associationId);
        return list(
                "from Contributions c left join fetch c.shares where c.key.associationId = ?1"
                        + " order by c.key.year desc",
                associationId);
    }
}
