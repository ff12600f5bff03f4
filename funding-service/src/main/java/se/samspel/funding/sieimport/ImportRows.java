package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.CostCategory;
import se.samspel.funding.sieimport.domain.AccountSum;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportedLine;
import se.samspel.funding.sieimport.domain.OwnPosting;
import se.samspel.funding.sieimport.domain.OwnVoucher;

/** What was found in files: thousands of rows, written and read in one statement each. */
@ApplicationScoped
class ImportRows {

    private final EntityManager entities;

    ImportRows(EntityManager entities) {
        this.entities = entities;
    }

    void addSums(ActualsImport file, List<AccountSum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        insert(
                        """
                        insert into actuals_import_sum (import_id, place, association_id, account,
                          object, month, amount_ore, own_ore)
                        select :id, row.place, :association, row.account, row.object, row.month,
                          row.amount, row.own
                        from unnest(cast(:accounts as text[]), cast(:objects as text[]),
                          cast(:months as integer[]), cast(:amounts as bigint[]),
                          cast(:owns as bigint[]))
                          with ordinality as row(account, object, month, amount, own, place)
                        """,
                        file)
                .setParameter("accounts", column(sums, AccountSum::account, String[]::new))
                .setParameter("objects", column(sums, AccountSum::object, String[]::new))
                .setParameter("months", column(sums, AccountSum::month, Integer[]::new))
                .setParameter("amounts", column(sums, AccountSum::ore, Long[]::new))
                .setParameter("owns", column(sums, AccountSum::ownOre, Long[]::new))
                .executeUpdate();
    }

    List<AccountSum> sums(UUID id) {
        return rows(
                        "select account, object, month, amount_ore, own_ore"
                                + " from actuals_import_sum where import_id = :id order by place",
                        id)
                .map(row ->
                        new AccountSum(
                                (String) row[0],
                                (String) row[1],
                                (Integer) row[2],
                                (Long) row[3],
                                (Long) row[4]))
                .toList();
    }

    void addOwnVouchers(ActualsImport file, List<OwnVoucher> own) {
        if (own.isEmpty()) {
            return;
        }
        insert(
                        """
                        insert into actuals_import_own_voucher (import_id, place, association_id,
                          number, posted_on, turnover_ore, times)
                        select :id, row.place, :association, row.number, row.posted, row.turnover,
                          row.times
                        from unnest(cast(:numbers as text[]), cast(:days as date[]),
                          cast(:turnovers as bigint[]), cast(:times as integer[]))
                          with ordinality as row(number, posted, turnover, times, place)
                        """,
                        file)
                .setParameter("numbers", column(own, OwnVoucher::number, String[]::new))
                .setParameter("days", column(own, OwnVoucher::postedOn, LocalDate[]::new))
                .setParameter("turnovers", column(own, OwnVoucher::turnoverOre, Long[]::new))
                .setParameter("times", column(own, OwnVoucher::times, Integer[]::new))
                .executeUpdate();
    }

    void addOwnPostings(ActualsImport file, List<OwnPosting> own) {
        if (own.isEmpty()) {
            return;
        }
        insert(
                        """
                        insert into actuals_import_own_posting (import_id, place, association_id,
                          voucher_place, account, object, amount_ore)
                        select :id, row.place, :association, row.voucher, row.account, row.object,
                          row.amount
                        from unnest(cast(:vouchers as integer[]), cast(:accounts as text[]),
                          cast(:objects as text[]), cast(:amounts as bigint[]))
                          with ordinality as row(voucher, account, object, amount, place)
                        """,
                        file)
                .setParameter("vouchers", column(own, OwnPosting::voucher, Integer[]::new))
                .setParameter("accounts", column(own, OwnPosting::account, String[]::new))
                .setParameter("objects", column(own, OwnPosting::object, String[]::new))
                .setParameter("amounts", column(own, OwnPosting::ore, Long[]::new))
                .executeUpdate();
    }

    List<OwnVoucher> ownVouchers(UUID id, int most) {
        return rows(
                        "select number, cast(posted_on as text), turnover_ore, times"
                                + " from actuals_import_own_voucher where import_id = :id"
                                + " order by place limit "
                                + most,
                        id)
                .map(row ->
                        new OwnVoucher(
                                (String) row[0],
                                LocalDate.parse((String) row[1]),
                                (Long) row[2],
                                (Integer) row[3]))
                .toList();
    }

    void addLines(ActualsImport file, List<ImportedLine> lines) {
        insert(
                        """
                        insert into actuals_import_line (import_id, place, association_id,
                          intervention_id, cost_category, as_of, amount_ore)
                        select :id, row.place, :association, row.intervention, row.category,
                          row.day, row.amount
                        from unnest(cast(:interventions as uuid[]), cast(:categories as text[]),
                          cast(:days as date[]), cast(:amounts as bigint[]))
                          with ordinality as row(intervention, category, day, amount, place)
                        """,
                        file)
                .setParameter(
                        "interventions", column(lines, ImportedLine::interventionId, UUID[]::new))
                .setParameter(
                        "categories", column(lines, line -> line.category().name(), String[]::new))
                .setParameter("days", column(lines, ImportedLine::asOf, LocalDate[]::new))
                .setParameter("amounts", column(lines, ImportedLine::ore, Long[]::new))
                .executeUpdate();
    }

    List<ImportedLine> lines(UUID id) {
        return rows(
                        "select cast(intervention_id as text), cost_category, cast(as_of as text),"
                                + " amount_ore"
                                + " from actuals_import_line where import_id = :id order by place",
                        id)
                .map(row ->
                        new ImportedLine(
                                UUID.fromString((String) row[0]),
                                CostCategory.valueOf((String) row[1]),
                                LocalDate.parse((String) row[2]),
                                (Long) row[3]))
                .toList();
    }

    private Query insert(String sql, ActualsImport file) {
        return entities.createNativeQuery(sql)
                .setParameter("id", file.id())
                .setParameter("association", file.associationId());
    }

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private Stream<Object[]> rows(String sql, UUID id) {
        List<Object[]> rows =
                entities.createNativeQuery(sql, Object[].class)
                        .setParameter("id", id)
                        .getResultList();
        return rows.stream();
    }

    private static <R, C extends @Nullable Object> C[] column(
            List<R> rows, Function<R, C> of, IntFunction<C[]> array) {
        return rows.stream().map(of).toArray(array);
    }
}
