package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.AccountMonth;
import se.samspel.funding.reconciliation.domain.ComparedVoucher;
import se.samspel.funding.reconciliation.domain.Difference;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.funding.reconciliation.domain.Snapshot;

/** Writes what a reconciliation found: thousands of rows in one statement for each table. */
@ApplicationScoped
class ReconciliationRows {

    private static final String LINES =
            """
            insert into reconciliation_line (reconciliation_id, place, association_id, match,
              number, ledger_day, books_day, times, ledger_ore, books_ore, date_differs,
              account_differs, amount_differs, times_differ)
            select :id, row.place, :association, row.match, row.number, row.ledger_day,
              row.books_day, row.times, row.ledger, row.books, row.on_date, row.on_account,
              row.on_amount, row.on_times
            from unnest(cast(:matches as text[]), cast(:numbers as bigint[]),
              cast(:ledgerDays as date[]), cast(:booksDays as date[]), cast(:times as integer[]),
              cast(:ledgers as bigint[]), cast(:books as bigint[]), cast(:onDate as boolean[]),
              cast(:onAccount as boolean[]), cast(:onAmount as boolean[]),
              cast(:onTimes as boolean[]))
              with ordinality as row(match, number, ledger_day, books_day, times, ledger, books,
                on_date, on_account, on_amount, on_times, place)
            """;

    private static final String LINE_ACCOUNTS =
            """
            insert into reconciliation_line_account (reconciliation_id, place, account,
              association_id, ledger_ore, books_ore)
            select :id, row.place, row.account, :association, row.ledger, row.books
            from unnest(cast(:places as integer[]), cast(:accounts as text[]),
              cast(:ledgers as bigint[]), cast(:books as bigint[]))
              as row(place, account, ledger, books)
            """;

    private static final String ACCOUNTS =
            """
            insert into reconciliation_account (reconciliation_id, account, month, association_id,
              ledger_ore, own_ore, books_ore)
            select :id, row.account, row.month, :association, row.ledger, row.own, row.books
            from unnest(cast(:accounts as text[]), cast(:months as integer[]),
              cast(:ledgers as bigint[]), cast(:owns as bigint[]), cast(:books as bigint[]))
              as row(account, month, ledger, own, books)
            """;

    private final EntityManager entities;

    ReconciliationRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Reconciliation made, Snapshot found) {
        addLines(made, found.vouchers());
        addLineAccounts(made, found.vouchers());
        addAccounts(made, found.accounts());
    }

    private void addLines(Reconciliation made, List<ComparedVoucher> lines) {
        insert(LINES, made)
                .setParameter("matches", column(lines, line -> line.match().name(), String[]::new))
                .setParameter("numbers", column(lines, ComparedVoucher::number, Long[]::new))
                .setParameter(
                        "ledgerDays", column(lines, ComparedVoucher::ledgerDay, LocalDate[]::new))
                .setParameter(
                        "booksDays", column(lines, ComparedVoucher::booksDay, LocalDate[]::new))
                .setParameter("times", column(lines, ComparedVoucher::times, Integer[]::new))
                .setParameter("ledgers", column(lines, ComparedVoucher::ledgerOre, Long[]::new))
                .setParameter("books", column(lines, ComparedVoucher::booksOre, Long[]::new))
                .setParameter("onDate", differ(lines, Difference.DATE))
                .setParameter("onAccount", differ(lines, Difference.ACCOUNT))
                .setParameter("onAmount", differ(lines, Difference.AMOUNT))
                .setParameter("onTimes", differ(lines, Difference.TIMES))
                .executeUpdate();
    }

    private static Boolean[] differ(List<ComparedVoucher> lines, Difference difference) {
        return column(lines, line -> line.differences().contains(difference), Boolean[]::new);
    }

    private void addLineAccounts(Reconciliation made, List<ComparedVoucher> lines) {
        record OfLine(int place, ComparedVoucher.Sums sums) {}
        List<OfLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (ComparedVoucher.Sums sums : lines.get(i).accounts()) {
                all.add(new OfLine(i + 1, sums));
            }
        }
        insert(LINE_ACCOUNTS, made)
                .setParameter("places", column(all, OfLine::place, Integer[]::new))
                .setParameter("accounts", column(all, of -> of.sums().account(), String[]::new))
                .setParameter("ledgers", column(all, of -> of.sums().ledgerOre(), Long[]::new))
                .setParameter("books", column(all, of -> of.sums().booksOre(), Long[]::new))
                .executeUpdate();
    }

    private void addAccounts(Reconciliation made, List<AccountMonth> months) {
        insert(ACCOUNTS, made)
                .setParameter("accounts", column(months, AccountMonth::account, String[]::new))
                .setParameter("months", column(months, AccountMonth::month, Integer[]::new))
                .setParameter("ledgers", column(months, AccountMonth::ledgerOre, Long[]::new))
                .setParameter("owns", column(months, AccountMonth::ownOre, Long[]::new))
                .setParameter("books", column(months, AccountMonth::booksOre, Long[]::new))
                .executeUpdate();
    }

    private Query insert(String sql, Reconciliation made) {
        return entities.createNativeQuery(sql)
                .setParameter("id", made.id())
                .setParameter("association", made.associationId());
    }

    private static <R, C extends @Nullable Object> C[] column(
            List<R> rows, Function<R, C> of, IntFunction<C[]> array) {
        return rows.stream().map(of).toArray(array);
    }

    /** The accounts of each month as they were. */
    List<AccountMonth> accounts(UUID id) {
        return rows(
                        entities.createNativeQuery(
                                        "select account, month, ledger_ore, own_ore, books_ore"
                                                + " from reconciliation_account"
                                                + " where reconciliation_id = :id"
                                                + " order by account, month",
                                        Object[].class)
                                .setParameter("id", id))
                .stream()
                .map(row ->
                        new AccountMonth(
                                (String) row[0],
                                (Integer) row[1],
                                (Long) row[2],
                                (Long) row[3],
                                (Long) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
