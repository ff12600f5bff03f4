package se.samspel.funding.sieexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.funding.association.domain.Association;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.sieexport.domain.ExportedPosting;
import se.samspel.funding.sieexport.domain.LedgerFile;
import se.samspel.kit.problem.Problem;

/** What features have booked, in the order of its numbers: one statement for any period. */
@ApplicationScoped
class ExportedPostings {

    private static final String POSTINGS =
            """
            select v.number, cast(v.booked_on as text), v.text,
              cast(cast(v.recorded_at at time zone 'Europe/Stockholm' as date) as text),
              p.account, a.name, p.amount_ore, p.project, i.name, p.cost_centre
            from voucher v
            join posting p on p.voucher_id = v.id
            join ledger_account a on a.association_id = v.association_id and a.number = p.account
            left join intervention i
              on i.association_id = v.association_id and cast(i.id as text) = lower(p.project)
            where v.association_id = :association and v.year = :year and v.series = :series
              and v.booked_on between :first and :last
            order by v.number, p.line
            """;

    private final EntityManager entities;

    ExportedPostings(EntityManager entities) {
        this.entities = entities;
    }

    /** 404 where the caller sees no such association. */
    String nameOf(String associationId) {
        Association association = entities.find(Association.class, associationId);
        if (association == null) {
            throw Problem.notFound();
        }
        return association.name();
    }

    /** One more than a file holds where there are too many. */
    List<ExportedPosting> of(String associationId, ExportQuery.Months months) {
        Query query =
                entities.createNativeQuery(POSTINGS, Object[].class)
                        .setParameter("association", associationId)
                        .setParameter("year", months.from().getYear())
                        .setParameter("series", Series.SP.name())
                        .setParameter("first", months.firstDay())
                        .setParameter("last", months.lastDay())
                        .setMaxResults(LedgerFile.MOST + 1);
        return rows(query).map(ExportedPostings::posting).toList();
    }

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private static Stream<Object[]> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream();
    }

    private static ExportedPosting posting(Object[] row) {
        var head =
                new ExportedPosting.Head(
                        (Long) row[0],
                        LocalDate.parse((String) row[1]),
                        (String) row[2],
                        LocalDate.parse((String) row[3]));
        return new ExportedPosting(
                head,
                (String) row[4],
                (String) row[5],
                (Long) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
