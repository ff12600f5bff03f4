package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.value.Money;

/** What grants give interventions in a year and what was drawn of it, as it is now. */
@ApplicationScoped
class GrantSums {

    private static final String SUMS =
            """
            select cast(g.intervention_id as text), cast(sum(y.granted_ore) as bigint),
              cast(sum(y.carried_ore) as bigint), cast(sum(y.drawn_ore) as bigint),
              cast(sum(y.repaid_ore) as bigint)
            from funding_grant g join grant_year y on y.grant_id = g.id and y.year = :year
            where g.intervention_id = any(cast(:ids as uuid[]))
            group by g.intervention_id
            """;

    private final EntityManager entities;

    GrantSums(EntityManager entities) {
        this.entities = entities;
    }

    /** In one statement. */
    Map<UUID, GrantedMoneyView> of(Collection<UUID> interventionIds, int year) {
        List<?> rows =
                entities.createNativeQuery(SUMS, Object[].class)
                        .setParameter("ids", interventionIds.toArray(UUID[]::new))
                        .setParameter("year", year)
                        .getResultList();
        Map<UUID, GrantedMoneyView> sums = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            sums.put(
                    UUID.fromString((String) row[0]),
                    GrantedMoneyView.of(
                            money(row[1]), money(row[2]), money(row[3]), money(row[4])));
        }
        return sums;
    }

    private static Money money(Object ore) {
        return Money.ofOre(((Number) ore).longValue());
    }
}
