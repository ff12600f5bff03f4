package se.samspel.funding.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantVersion;
import se.samspel.funding.grant.domain.GrantVersionKey;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Money;

/** The decisions of grants of associations that the caller may see. */
@ApplicationScoped
class GrantVersionRepository implements PanacheRepositoryBase<GrantVersion, GrantVersionKey> {

    private static final String GRANTED =
            """
            select a.year, a.costCategory, sum(a.amountOre)
            from GrantVersion v join v.amounts a
            join Grant g on g.id = v.key.grantId and g.number = v.key.number
            where g.interventionId = :intervention group by a.year, a.costCategory
            """;

    /** The decision in force. */
    GrantVersion current(Grant grant) {
        return list(
                        "from GrantVersion v left join fetch v.amounts where v.key = ?1",
                        new GrantVersionKey(grant.id(), grant.number()))
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    List<GrantVersion> all(UUID grantId) {
        return list(
                "from GrantVersion v left join fetch v.amounts where v.key.grantId = ?1"
                        + " order by v.key.number",
                grantId);
    }

    /** What all grants of the intervention give by their decisions in force. */
    YearlyAmounts granted(UUID interventionId) {
        return YearlyAmounts.of(
                getEntityManager()
                        .createQuery(GRANTED, Object[].class)
                        .setParameter("intervention", interventionId)
                        .getResultList()
                        .stream()
                        .map(row ->
                                new YearlyAmounts.Line(
                                        (Integer) row[0],
                                        (CostCategory) row[1],
                                        Money.ofOre((Long) row[2])))
                        .toList());
    }
}
