package se.samspel.funding.ownbudget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ownbudget.domain.YearMoney;
import se.samspel.kit.value.Money;

/** What is contributed, noticed and granted by year, of associations that the caller may see. */
@ApplicationScoped
class YearMoneyRepository {

    private static final String SUMS =
            """
            select what, year, cast(sum(ore) as bigint) from (
                select 'SET' what, year, amount_ore ore from contribution_share
                where association_id = :association
                union all
                select 'NOTICED', year, amount_ore from frame_notice
                where association_id = :association
                union all
                select 'GRANTED', y.year, l.budget_ore from financial_year y
                join financial_line l on l.intervention_id = y.intervention_id and l.year = y.year
                join intervention i on i.id = y.intervention_id
                where y.association_id = :association and i.state <> 'PROPOSED'
                  and l.budget_ore is not null
            ) money
            where year between :first and :last
            group by what, year\
            """;

    private final EntityManager entities;

    YearMoneyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One statement, however many years. */
    Map<Integer, YearMoney> between(String associationId, int first, int last) {
        Map<Integer, Map<String, Long>> byYear = new HashMap<>();
        for (Object[] row : rows(associationId, first, last)) {
            byYear.computeIfAbsent((Integer) row[1], year -> new HashMap<>())
                    .put((String) row[0], (Long) row[2]);
        }
        Map<Integer, YearMoney> money = new HashMap<>();
        byYear.forEach((year, sums) -> {
            Long granted = sums.get("GRANTED");
            money.put(
                    year,
                    new YearMoney(
                            money(sums.get("SET")),
                            money(sums.get("NOTICED")),
                            Money.ofOre(granted == null ? 0 : granted)));
        });
        return money;
    }

    private List<Object[]> rows(String associationId, int first, int last) {
        return entities.createNativeQuery(SUMS, Object[].class)
                .setParameter("association", associationId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
