package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.finance.domain.Periodicity.Period;
import se.samspel.kit.value.Money;

/**
 * What the books came to in each month, from the last accounting file that was committed, read as
 * its projects and accounts are mapped now. Finer than the reports of actual cost, which a file
 * makes of its last day alone; the office and the operator see it, as they see the files.
 */
@ApplicationScoped
class BookedMonths {

    // The ranges hold an account as AccountRange says: by its first digits.
    private static final String SUMS =
            """
            select cast(p.intervention_id as text), s.month, cast(sum(s.amount_ore) as bigint)
            from (
              select id, association_id from actuals_import
              where association_id = :association and kind = 'SIE' and state = 'COMMITTED'
                and year = :year and as_of <= :asOf
              order by as_of desc, committed_at desc limit 1) f
            join sie_mapping m on m.association_id = f.association_id
            join actuals_import_sum s on s.import_id = f.id and s.month > 0
            cross join lateral unnest(m.objects, m.intervention_ids) as p(object, intervention_id)
            cross join lateral unnest(m.range_from, m.range_to, m.range_category)
              as r(first, last, category)
            where p.object = s.object and r.category in ('PERSONAL', 'LOKALER', 'OVRIGT')
              and length(s.account) >= length(r.first)
              and left(s.account, length(r.first)) collate "C" between r.first and r.last
            group by 1, 2
            """;

    private final EntityManager entities;

    BookedMonths(EntityManager entities) {
        this.entities = entities;
    }

    /** What an intervention cost in a month by the books. */
    record Booked(LocalDate month, Money amount) {

        /** Null where nothing is known of the books. */
        static @Nullable Money in(Period period, List<Booked> months) {
            return months.isEmpty()
                    ? null
                    : months.stream()
                            .filter(booked -> period.holds(booked.month))
                            .map(Booked::amount)
                            .reduce(Money.ZERO, Money::plus);
        }
    }

    /** By intervention, in one statement. */
    Map<UUID, List<Booked>> of(String associationId, BudgetYear year) {
        List<?> rows =
                entities.createNativeQuery(SUMS, Object[].class)
                        .setParameter("association", associationId)
                        .setParameter("year", year.year())
                        .setParameter("asOf", year.asOf())
                        .getResultList();
        Map<UUID, List<Booked>> booked = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            booked.computeIfAbsent(UUID.fromString((String) row[0]), key -> new ArrayList<>())
                    .add(
                            new Booked(
                                    LocalDate.of(year.year(), ((Number) row[1]).intValue(), 1),
                                    Money.ofOre(((Number) row[2]).longValue())));
        }
        return booked;
    }
}
