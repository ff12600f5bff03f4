package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.reconciliation.domain.ComparedVoucher;
import se.samspel.funding.reconciliation.domain.Difference;
import se.samspel.funding.reconciliation.domain.Match;
import se.samspel.funding.reconciliation.domain.Reconciliation;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;

/** Lines of reconciliations with what explains them. */
@ApplicationScoped
class ReconciliationLines {

    private static final String PAGE =
            """
            select l.place, l.match, l.number, cast(l.ledger_day as text),
              cast(l.books_day as text), l.times, l.ledger_ore, l.books_ore, l.date_differs,
              l.account_differs, l.amount_differs, l.times_differ, e.explanation, e.acting_user,
              e.recorded_at
            from reconciliation_line l
            left join lateral (select explanation, acting_user, recorded_at
                from reconciliation_explanation
                where reconciliation_id = l.reconciliation_id and place = l.place
                order by number desc limit 1) e on true
            where l.reconciliation_id = :id and l.match in (:matches)
            order by l.place
            """;

    private static final String ACCOUNTS =
            """
            select place, account, ledger_ore, books_ore from reconciliation_line_account
            where reconciliation_id = :id and place between :first and :last
            order by place, account
            """;

    private static final String ONE =
            """
            select l.match, exists (select from reconciliation_explanation e
              where e.reconciliation_id = l.reconciliation_id and e.place = l.place)
            from reconciliation_line l where l.reconciliation_id = :id and l.place = :place
            """;

    private static final String EXPLAIN =
            """
            insert into reconciliation_explanation (reconciliation_id, number, place,
              association_id, explanation, acting_user, recorded_at)
            values (:id, :number, :place, :association, :explanation, :actingUser, :now)
            """;

    private final EntityManager entities;

    ReconciliationLines(EntityManager entities) {
        this.entities = entities;
    }

    /** In two statements however many. */
    List<LineView> page(UUID id, LineQuery query, PageQuery page) {
        List<Object[]> found =
                rows(
                        ofMatches(PAGE, id, query)
                                .setFirstResult(page.offset())
                                .setMaxResults(page.fetch()));
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<ComparedVoucher.Sums>> accounts =
                accounts(id, (Integer) found.getFirst()[0], (Integer) found.getLast()[0]);
        return found.stream()
                .map(row ->
                        LineView.of(
                                (Integer) row[0],
                                voucher(row, accounts.getOrDefault((Integer) row[0], List.of())),
                                explanation(row)))
                .toList();
    }

    long count(UUID id, LineQuery query) {
        String sql =
                "select count(*) from reconciliation_line"
                        + " where reconciliation_id = :id and match in (:matches)";
        Query counted =
                entities.createNativeQuery(sql, Long.class)
                        .setParameter("id", id)
                        .setParameter("matches", query.matches());
        return Math.min((Long) counted.getSingleResult(), 10_000);
    }

    /** 404 where there is no such line. */
    Reconciliation.Line line(UUID id, int place) {
        return rows(
                        entities.createNativeQuery(ONE, Object[].class)
                                .setParameter("id", id)
                                .setParameter("place", place))
                .stream()
                .findFirst()
                .map(row ->
                        new Reconciliation.Line(Match.valueOf((String) row[0]), (Boolean) row[1]))
                .orElseThrow(Problem::notFound);
    }

    /** An explanation of a line. */
    record Explained(int place, int number, LineView.Explanation explanation) {}

    void explain(Reconciliation of, Explained explained) {
        entities.createNativeQuery(EXPLAIN)
                .setParameter("id", of.id())
                .setParameter("number", explained.number())
                .setParameter("place", explained.place())
                .setParameter("association", of.associationId())
                .setParameter("explanation", explained.explanation().explanation())
                .setParameter("actingUser", explained.explanation().actingUser())
                .setParameter("now", explained.explanation().recordedAt())
                .executeUpdate();
    }

    private Query ofMatches(String sql, UUID id, LineQuery query) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter("id", id)
                .setParameter("matches", query.matches());
    }

    private Map<Integer, List<ComparedVoucher.Sums>> accounts(UUID id, int first, int last) {
        Query query =
                entities.createNativeQuery(ACCOUNTS, Object[].class)
                        .setParameter("id", id)
                        .setParameter("first", first)
                        .setParameter("last", last);
        Map<Integer, List<ComparedVoucher.Sums>> accounts = new HashMap<>();
        for (Object[] row : rows(query)) {
            accounts.computeIfAbsent((Integer) row[0], none -> new ArrayList<>())
                    .add(new ComparedVoucher.Sums((String) row[1], (Long) row[2], (Long) row[3]));
        }
        return accounts;
    }

    private static ComparedVoucher voucher(Object[] row, List<ComparedVoucher.Sums> accounts) {
        return new ComparedVoucher(
                Match.valueOf((String) row[1]),
                (Long) row[2],
                day(row[3]),
                day(row[4]),
                (Integer) row[5],
                (Long) row[6],
                (Long) row[7],
                differences(row),
                accounts);
    }

    private static Set<Difference> differences(Object[] row) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        for (Difference difference : Difference.values()) {
            if ((Boolean) row[8 + difference.ordinal()]) {
                found.add(difference);
            }
        }
        return found;
    }

    private static LineView.@Nullable Explanation explanation(Object[] row) {
        return row[12] == null
                ? null
                : new LineView.Explanation((String) row[12], (String) row[13], (Instant) row[14]);
    }

    private static @Nullable LocalDate day(@Nullable Object written) {
        return written == null ? null : LocalDate.parse((String) written);
    }

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
