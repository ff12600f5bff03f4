package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.kit.value.Money;

/** Calls that were sent ahead of their year and are not yet income. */
@ApplicationScoped
class DeferredContributions {

    private static final String BEGUN =
            """
            select c.association_id, c.organisation_number, c.id, c.year, c.amount_ore
            from voucher v join contribution_call c on c.id = cast(v.source_id as uuid)
            where v.source_kind = :call and v.source_purpose = 'deferred' and c.year <= :year
              and not exists (select from voucher b
                where b.association_id = v.association_id and b.source_kind = :call
                  and b.source_id = v.source_id and b.source_purpose = :begun)
            order by c.association_id, c.id
            """;

    private final EntityManager entities;

    DeferredContributions(EntityManager entities) {
        this.entities = entities;
    }

    /** Those whose year has begun by that day, on its first day. */
    List<ContributionCallSent> begunBy(LocalDate day) {
        return entities.createNativeQuery(BEGUN, Object[].class)
                .setParameter("call", ContributionBookings.CALL)
                .setParameter("begun", ContributionBookings.BEGUN)
                .setParameter("year", day.getYear())
                .getResultStream()
                .map(row -> sent((Object[]) row))
                .toList();
    }

    private static ContributionCallSent sent(Object[] row) {
        int year = ((Number) row[3]).intValue();
        return new ContributionCallSent(
                (String) row[0],
                (String) row[1],
                (UUID) row[2],
                year,
                Money.ofOre(((Number) row[4]).longValue()),
                LocalDate.of(year, 1, 1));
    }
}
