package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.kit.value.Money;

/** Years of grants of which the ledger has nothing yet. */
@ApplicationScoped
class GrantYearsToBook {

    private static final String UNBOOKED =
            """
            not exists (select from voucher v
              where v.association_id = y.association_id and v.source_kind = 'grant'
                and v.source_id = cast(y.grant_id as text)
                and v.source_purpose like 'decision-%-year-' || y.year)
            """;

    private static final String OF_ONE =
            "select y.granted_ore from grant_year y"
                    + " where y.grant_id = :grant and y.year = :year and "
                    + UNBOOKED;

    private static final String BEGUN =
            """
            select y.grant_id, y.association_id, g.intervention_id, g.number, y.year,
              y.granted_ore - (select coalesce(sum(r.amount_ore), 0) from grant_repayment r
                where r.grant_id = y.grant_id and r.year = y.year and r.source = 'REMAINING'
                  and r.decided_on < make_date(y.year, 1, 1))
            from grant_year y join funding_grant g on g.id = y.grant_id
            where y.year <= :year and y.granted_ore > 0 and
            """
                    + UNBOOKED
                    + " order by y.association_id, y.grant_id, y.year";

    private final EntityManager entities;

    GrantYearsToBook(EntityManager entities) {
        this.entities = entities;
    }

    /** The whole of the year's grant as it is now; empty where some of it has been booked. */
    Optional<Money> unbooked(GrantBooked grant) {
        return entities.createNativeQuery(OF_ONE, Long.class)
                .setParameter("grant", grant.grantId())
                .setParameter("year", grant.year())
                .getResultStream()
                .map(ore -> Money.ofOre(((Number) ore).longValue()))
                .findFirst();
    }

    /**
     * Those that have begun by that day, each as its year's first booking: without what was handed
     * back before.
     */
    List<GrantBooked> begunBy(LocalDate day) {
        return entities.createNativeQuery(BEGUN, Object[].class)
                .setParameter("year", day.getYear())
                .getResultStream()
                .map(row -> booked((Object[]) row))
                .toList();
    }

    private static GrantBooked booked(Object[] row) {
        int year = ((Number) row[4]).intValue();
        return new GrantBooked(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                year,
                Money.ofOre(((Number) row[5]).longValue()),
                LocalDate.of(year, 1, 1));
    }
}
