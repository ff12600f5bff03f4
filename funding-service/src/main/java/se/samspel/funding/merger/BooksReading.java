package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledgerreport.LedgerReportService;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerFacts;

/** The ledgers of two associations before they merge. Looks into both. */
@ApplicationScoped
class BooksReading {

    private static final String LAST =
            """
            select cast(max(v.booked_on) as text), max(1) from voucher v
            where v.association_id = :transferring and v.booked_on >= :effectiveOn
              and not exists (select from voucher r where r.reverses = v.id)
              and not exists (select from voucher w
                where w.id = v.reverses and w.booked_on >= :effectiveOn)
            """;

    private static final String OPEN_MONTHS =
            """
            select distinct cast(t.starts_on as text), 1 from ledger_total t
            where t.association_id = :transferring and t.grain = 'M'
              and t.starts_on < :effectiveOn
              and not exists (select from accounting_period p
                where p.association_id = t.association_id
                  and p.year = extract(year from t.starts_on)
                  and p.month = extract(month from t.starts_on) and p.state = 'CLOSED')
            order by 1
            """;

    private static final String CLOSED_IN =
            """
            select association_id, 1 from accounting_period
            where association_id in (:transferring, :receiving) and year = :year
              and month = extract(month from cast(:effectiveOn as date)) and state = 'CLOSED'
            order by 1
            """;

    private static final String ACCOUNTS =
            """
            select association_id, number, cast(closed_on as text), role
            from ledger_account where association_id in (:transferring, :receiving)
            """;

    private final LedgerReportService reports;

    BooksReading(LedgerReportService reports) {
        this.reports = reports;
    }

    MergerFacts.Books of(AssociationMerger merger, Passage both) {
        List<Object[]> accounts = both.rows(ACCOUNTS);
        String last = text(both.rows(LAST).getFirst()[0]);
        return new MergerFacts.Books(
                last == null ? null : LocalDate.parse(last),
                texts(both.rows(OPEN_MONTHS)).stream()
                        .map(day -> YearMonth.from(LocalDate.parse(day)))
                        .toList(),
                texts(both.rows(CLOSED_IN)),
                reports.closings(merger.transferring(), Year.of(merger.effectiveOn().getYear())),
                chart(accounts, merger.transferring()),
                chart(accounts, merger.receiving()));
    }

    private static MergerFacts.Chart chart(List<Object[]> accounts, String association) {
        Map<String, LocalDate> closedOn = new HashMap<>();
        Map<String, String> byRole = new HashMap<>();
        for (Object[] row : accounts) {
            if (association.equals(row[0])) {
                String number = String.valueOf(row[1]);
                String closed = text(row[2]);
                closedOn.put(number, closed == null ? LocalDate.MAX : LocalDate.parse(closed));
                String role = text(row[3]);
                if (role != null) {
                    byRole.put(role, number);
                }
            }
        }
        return new MergerFacts.Chart(closedOn, byRole);
    }

    private static List<String> texts(List<Object[]> rows) {
        return rows.stream().map(row -> String.valueOf(row[0])).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
