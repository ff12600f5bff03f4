package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.FollowUpTable;
import se.samspel.kit.value.Money;

/** What a follow-up of some interventions asks for: one statement each, however many they are. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FollowUpFigures {

    private static final String BUDGETS =
            """
            select cast(intervention_id as text), cost_category, budget_ore from financial_line
            where intervention_id = any(cast(:ids as uuid[])) and year = :year
              and budget_ore is not null
            """;

    // Of each month and cost category the report that counts: no development is told finer.
    private static final String REPORTS =
            """
            select distinct on (intervention, category, month)
              cast(a.intervention_id as text) as intervention, l.cost_category as category,
              l.actual_ore, cast(a.as_of as text), date_part('month', a.as_of) as month
            from actuals a join actuals_line l on l.actuals_id = a.id
            where a.intervention_id = any(cast(:ids as uuid[]))
              and a.as_of between :first and :until
            order by intervention, category, month, a.as_of desc, a.recorded_at desc, a.id desc
            """;

    private static final String FORECASTS =
            """
            select cast(f.intervention_id as text), line.category, line.ore
            from (
              select distinct on (intervention_id) intervention_id, cost_categories, forecast_ore
              from forecast_version
              where intervention_id = any(cast(:ids as uuid[])) and year = :year
                and as_of <= :asOf
              order by intervention_id, number desc) f
            cross join lateral unnest(f.cost_categories, f.forecast_ore) as line(category, ore)
            """;

    private final EntityManager entities;

    FollowUpFigures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param budgets as they are now: a budget has no history
     * @param reports of each month the latest, by intervention
     * @param forecasts of each intervention the last one set that was made by the day asked for
     */
    public record Found(
            Map<UUID, Map<CostCategory, Money>> budgets,
            Map<UUID, List<FollowUpTable.Reported>> reports,
            Map<UUID, Map<CostCategory, Money>> forecasts) {

        public FollowUpTable table(UUID interventionId) {
            return FollowUpTable.of(
                    budgets.getOrDefault(interventionId, Map.of()),
                    reportsOf(interventionId),
                    forecasts.getOrDefault(interventionId, Map.of()));
        }

        public List<FollowUpTable.Reported> reportsOf(UUID interventionId) {
            return reports.getOrDefault(interventionId, List.of());
        }
    }

    public Found of(Collection<UUID> interventionIds, BudgetYear year) {
        UUID[] ids = interventionIds.toArray(UUID[]::new);
        return new Found(budgets(ids, year), reports(ids, year), forecasts(ids, year));
    }

    private Map<UUID, Map<CostCategory, Money>> budgets(UUID[] ids, BudgetYear year) {
        return byCategory(
                entities.createNativeQuery(BUDGETS, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("year", year.year())
                        .getResultList());
    }

    private Map<UUID, Map<CostCategory, Money>> forecasts(UUID[] ids, BudgetYear year) {
        return byCategory(
                entities.createNativeQuery(FORECASTS, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("year", year.year())
                        .setParameter("asOf", year.asOf())
                        .getResultList());
    }

    private Map<UUID, List<FollowUpTable.Reported>> reports(UUID[] ids, BudgetYear year) {
        Map<UUID, List<FollowUpTable.Reported>> reports = new HashMap<>();
        List<?> rows =
                entities.createNativeQuery(REPORTS, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("first", year.firstDay())
                        .setParameter("until", year.until())
                        .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            reports.computeIfAbsent(id(row), key -> new ArrayList<>())
                    .add(
                            new FollowUpTable.Reported(
                                    category(row), LocalDate.parse((String) row[3]), money(row)));
        }
        return reports;
    }

    private static Map<UUID, Map<CostCategory, Money>> byCategory(List<?> rows) {
        Map<UUID, Map<CostCategory, Money>> found = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            found.computeIfAbsent(id(row), key -> new EnumMap<>(CostCategory.class))
                    .put(category(row), money(row));
        }
        return found;
    }

    private static UUID id(Object[] row) {
        return UUID.fromString((String) row[0]);
    }

    private static CostCategory category(Object[] row) {
        return CostCategory.valueOf((String) row[1]);
    }

    private static Money money(Object[] row) {
        return Money.ofOre(((Number) row[2]).longValue());
    }
}
