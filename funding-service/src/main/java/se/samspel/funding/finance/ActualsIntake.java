package se.samspel.funding.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.finance.domain.Actuals;
import se.samspel.funding.finance.domain.Amounts;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.finance.domain.Figures;
import se.samspel.funding.finance.domain.FinancialYear;
import se.samspel.funding.finance.domain.FinancialYearKey;
import se.samspel.funding.intervention.InterventionRepository;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Takes in the actual cost of many interventions at once, in the caller's transaction. */
@ApplicationScoped
public class ActualsIntake {

    private final InterventionRepository interventions;
    private final FinancialYearRepository years;
    private final ActualsRepository reports;
    private final MoneyTables tables;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    ActualsIntake(
            InterventionRepository interventions,
            FinancialYearRepository years,
            ActualsRepository reports,
            MoneyTables tables,
            Ids ids,
            Today today,
            Clock clock) {
        this.interventions = interventions;
        this.years = years;
        this.reports = reports;
        this.tables = tables;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    /** What an intervention has cost in a year up to a day. */
    public record Report(UUID interventionId, LocalDate asOf, Amounts amounts) {

        FinancialYearKey key() {
            return new FinancialYearKey(interventionId, asOf.getYear());
        }
    }

    /** The figures known of a year, by intervention; in one statement. */
    public Map<UUID, Map<CostCategory, Figures>> known(Collection<UUID> interventionIds, int year) {
        return known(interventionIds, Set.of(year)).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().interventionId(),
                                entry -> entry.getValue().table()));
    }

    /** As if each were reported by itself, but with the interventions locked in one order. */
    public void record(List<Report> all) {
        all.forEach(report -> FutureActDate.refuse("asOf", report.asOf(), today.today()));
        List<UUID> wanted = all.stream().map(Report::interventionId).distinct().sorted().toList();
        Map<UUID, String> associations = locked(wanted);
        Map<FinancialYearKey, FinancialYear> known =
                known(
                        wanted,
                        all.stream()
                                .map(report -> report.asOf().getYear())
                                .collect(Collectors.toSet()));
        Set<FinancialYear> changed = new LinkedHashSet<>();
        for (Report report : all) {
            FinancialYear table =
                    known.computeIfAbsent(report.key(), key -> opened(key, associations));
            reports.persist(
                    new Actuals(
                            ids.next(), table, report.asOf(), report.amounts(), clock.instant()));
            if (table.report(report.asOf(), report.amounts())) {
                changed.add(table);
            }
        }
        tables.moneyChanged(changed);
    }

    /** With their associations; 404 where the caller may not change one of them. */
    private Map<UUID, String> locked(List<UUID> wanted) {
        Map<UUID, String> associations =
                interventions
                        .find("id in ?1 order by id", wanted)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .stream()
                        .collect(Collectors.toMap(Intervention::id, Intervention::associationId));
        if (associations.size() < wanted.size()) {
            throw Problem.notFound();
        }
        return associations;
    }

    private static FinancialYear opened(FinancialYearKey key, Map<UUID, String> associations) {
        return new FinancialYear(
                key, Objects.requireNonNull(associations.get(key.interventionId())));
    }

    private Map<FinancialYearKey, FinancialYear> known(
            Collection<UUID> interventionIds, Set<Integer> inYears) {
        if (interventionIds.isEmpty()) {
            return new HashMap<>();
        }
        Map<FinancialYearKey, FinancialYear> found = new HashMap<>();
        years.list(
                        "from FinancialYear y left join fetch y.lines"
                                + " where y.key.interventionId in ?1 and y.key.year in ?2",
                        interventionIds,
                        inYears)
                .forEach(year ->
                        found.put(new FinancialYearKey(year.interventionId(), year.year()), year));
        return found;
    }
}
