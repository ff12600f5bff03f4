package se.samspel.funding.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.Account;
import se.samspel.funding.ledger.domain.AccountKey;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Chart;
import se.samspel.funding.ledger.domain.DefaultChart;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.Line.AccountName;
import se.samspel.funding.ledger.domain.Series;

/** Charts of accounts of associations that the caller may see. */
@ApplicationScoped
public class Charts implements PanacheRepositoryBase<Account, AccountKey> {

    private static final String ACCOUNTS =
            """
            insert into ledger_account (association_id, number, version, name, role, recorded_at)
            select :association, a.number, 1, a.name, a.role, :now
            from unnest(cast(:numbers as text[]), cast(:names as text[]), cast(:roles as text[]))
              a (number, name, role)
            on conflict do nothing
            """;

    private static final String SERIES =
            """
            insert into voucher_series (association_id, code, name)
            select :association, s.code, s.name
            from unnest(cast(:codes as text[]), cast(:names as text[])) s (code, name)
            on conflict do nothing
            """;

    private static final String HAS_SERIES =
            "select count(*) from voucher_series where association_id = :association and code = :code";

    private final Clock clock;

    Charts(Clock clock) {
        this.clock = clock;
    }

    /** The accounts that the lines name; an association without a chart gets the default one. */
    public Chart of(String associationId, List<Line> lines) {
        Chart chart = named(associationId, lines);
        if (chart.names(lines)) {
            return chart;
        }
        if (!isThere(associationId)) {
            arise(associationId);
        }
        // Another booking may have let it arise between the two looks.
        return named(associationId, lines);
    }

    public boolean isThere(String associationId) {
        return count("key.associationId", associationId) > 0;
    }

    public boolean hasSeries(String associationId, String code) {
        return ((Number)
                                getEntityManager()
                                        .createNativeQuery(HAS_SERIES)
                                        .setParameter("association", associationId)
                                        .setParameter("code", code)
                                        .getSingleResult())
                        .longValue()
                > 0;
    }

    /** The default accounts and series; what is there already stays. */
    public void arise(String associationId) {
        List<Account> accounts = DefaultChart.of(associationId, clock.instant());
        getEntityManager()
                .createNativeQuery(ACCOUNTS)
                .setParameter("association", associationId)
                .setParameter("now", clock.instant())
                .setParameter("numbers", texts(accounts, Account::number))
                .setParameter("names", texts(accounts, Account::name))
                .setParameter("roles", texts(accounts, Charts::roleOf))
                .executeUpdate();
        List<Series> series = Arrays.asList(Series.values());
        getEntityManager()
                .createNativeQuery(SERIES)
                .setParameter("association", associationId)
                .setParameter("codes", texts(series, Series::name))
                .setParameter("names", texts(series, Series::title))
                .executeUpdate();
    }

    private Chart named(String associationId, List<Line> lines) {
        List<String> numbers =
                lines.stream()
                        .map(Line::account)
                        .filter(AccountName.ByNumber.class::isInstance)
                        .map(name -> ((AccountName.ByNumber) name).number())
                        .toList();
        List<AccountRole> roles =
                lines.stream()
                        .map(Line::account)
                        .filter(AccountName.ByRole.class::isInstance)
                        .map(name -> ((AccountName.ByRole) name).role())
                        .toList();
        return new Chart(
                list(
                        "key.associationId = ?1 and (key.number in ?2 or role in ?3)",
                        associationId,
                        numbers,
                        roles));
    }

    private static @Nullable String roleOf(Account account) {
        AccountRole role = account.role();
        return role == null ? null : role.name();
    }

    private static <T> String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}
