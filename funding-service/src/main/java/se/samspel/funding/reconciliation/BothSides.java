package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Series;
import se.samspel.funding.reconciliation.domain.Booked;
import se.samspel.funding.reconciliation.domain.ReconciliationRule;
import se.samspel.funding.sieimport.ImportedBooks;

/** The year's vouchers of our ledger as it has them and as the books do, in one statement each. */
@ApplicationScoped
class BothSides {

    private static final String LEDGER =
            """
            select v.number, cast(v.booked_on as text), p.account,
              cast(sum(p.amount_ore) as bigint)
            from voucher v join posting p on p.voucher_id = v.id
            where v.association_id = :association and v.year = :year and v.series = :series
            group by v.number, v.booked_on, p.account
            order by v.number, p.account
            """;

    // Our ledger posts some hundreds of vouchers a year.
    private static final int MOST_SUMS = 500_000;

    // The numbers that our ledger gives and that our reference can write.
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,8}");

    private final EntityManager entities;
    private final ImportedBooks books;

    BothSides(EntityManager entities, ImportedBooks books) {
        this.entities = entities;
        this.books = books;
    }

    List<Booked> ledger(String associationId, int year) {
        Query query =
                entities.createNativeQuery(LEDGER, Object[].class)
                        .setParameter("association", associationId)
                        .setParameter("year", year)
                        .setParameter("series", Series.SP.name())
                        .setMaxResults(MOST_SUMS + 1);
        Map<Voucher, Map<String, Long>> vouchers = new LinkedHashMap<>();
        List<Object[]> rows = rows(query);
        if (rows.size() > MOST_SUMS) {
            throw new ReconciliationRule.TooMany();
        }
        for (Object[] row : rows) {
            var voucher = new Voucher((Long) row[0], LocalDate.parse((String) row[1]));
            vouchers.computeIfAbsent(voucher, none -> new LinkedHashMap<>())
                    .put((String) row[2], (Long) row[3]);
        }
        return vouchers.entrySet().stream()
                .map(voucher ->
                        Booked.inLedger(
                                voucher.getKey().number(),
                                voucher.getKey().day(),
                                voucher.getValue()))
                .toList();
    }

    private record Voucher(long number, LocalDate day) {}

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** 422 where a file of former days has vouchers whose accounts were not kept. */
    List<Booked> inBooks(UUID fileId) {
        List<Booked> vouchers = new ArrayList<>();
        List<ImportedBooks.OwnLine> lines = books.ownVouchers(fileId);
        int from = 0;
        while (from < lines.size()) {
            ImportedBooks.OwnLine head = lines.get(from);
            Map<String, Long> sums = new LinkedHashMap<>();
            while (from < lines.size() && lines.get(from).voucher() == head.voucher()) {
                String account = lines.get(from).account();
                if (account != null) {
                    sums.put(account, lines.get(from).ore());
                }
                from++;
            }
            if (sums.isEmpty() && head.turnoverOre() != 0) {
                throw new ReconciliationRule.Bare();
            }
            vouchers.add(
                    Booked.inBooks(number(head.number()), head.postedOn(), head.times(), sums));
        }
        return vouchers;
    }

    private static @Nullable Long number(String written) {
        return NUMBER.matcher(written).matches() ? Long.valueOf(written) : null;
    }
}
