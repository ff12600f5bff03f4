package se.samspel.funding.sieimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.Balance;
import se.samspel.funding.sie.domain.BalanceKind;
import se.samspel.funding.sie.domain.PeriodBalance;

/**
 * A year's totals as files of type 1 to 3 tell them: by month where #PSALDO does, else the year's
 * #RES and #OUB. What no project's total takes of an account's lies on no project.
 */
final class BalanceSums {

    private final int year;
    private final Map<Key, Long> months = new HashMap<>();
    private final Map<Key, Long> combined = new HashMap<>();
    private final Map<Integer, Map<Key, Long>> totals = new HashMap<>();
    private int kept;

    BalanceSums(int year) {
        this.year = year;
    }

    /** {@code object} null: the account's own total. */
    private record Key(String account, @Nullable String object, int month) {}

    void add(PeriodBalance balance) {
        if (balance.budgeted()
                || balance.month().getYear() != year
                || !Limits.isResult(balance.account())) {
            return;
        }
        String project = Projects.of(balance.objects());
        var key = new Key(balance.account(), project, balance.month().getMonthValue());
        if (balance.objects().size() <= 1) {
            if (balance.objects().isEmpty() == (project == null)) {
                put(months, key, balance.ore());
            }
        } else if (project != null) {
            put(combined, key, balance.ore());
        }
    }

    void add(Balance balance) {
        boolean told = balance.kind() == BalanceKind.RES || balance.kind() == BalanceKind.OUB;
        if (!told || !Limits.isResult(balance.account())) {
            return;
        }
        String project = Projects.of(balance.objects());
        if (balance.kind() == BalanceKind.RES || project != null) {
            Map<Key, Long> ofYear =
                    totals.computeIfAbsent(balance.yearIndex(), none -> new HashMap<>());
            put(ofYear, new Key(balance.account(), project, 0), balance.ore());
        }
    }

    private void put(Map<Key, Long> sums, Key key, long ore) {
        sums.merge(key, ore, Long::sum);
        Limits.refuseMore(++kept);
    }

    boolean hasMonths() {
        return !months.isEmpty() || !combined.isEmpty();
    }

    List<AccountSum> ofYear(int index) {
        // The same money may stand on the project alone and on it with a cost centre.
        combined.forEach(months::putIfAbsent);
        Map<String, Map<Key, Long>> byMonth = byAccount(months);
        Map<String, Map<Key, Long>> byYear = byAccount(totals.getOrDefault(index, Map.of()));
        var accounts = new TreeSet<>(byYear.keySet());
        accounts.addAll(byMonth.keySet());
        List<AccountSum> all = new ArrayList<>();
        for (String account : accounts) {
            Map<Key, Long> ofMonths = byMonth.getOrDefault(account, Map.of());
            divide(ofMonths.isEmpty() ? byYear.getOrDefault(account, Map.of()) : ofMonths, all);
        }
        return all;
    }

    private static Map<String, Map<Key, Long>> byAccount(Map<Key, Long> sums) {
        Map<String, Map<Key, Long>> accounts = new TreeMap<>();
        sums.forEach((key, ore) ->
                accounts.computeIfAbsent(key.account(), none -> new HashMap<>()).put(key, ore));
        return accounts;
    }

    /** An account's totals into what lies on projects and the rest. */
    private static void divide(Map<Key, Long> ofAccount, List<AccountSum> all) {
        Map<Key, Long> rest = new HashMap<>();
        ofAccount.forEach((key, ore) -> {
            if (key.object() == null) {
                rest.merge(key, ore, Long::sum);
                return;
            }
            all.add(new AccountSum(key.account(), key.object(), key.month(), ore, 0));
            var whole = new Key(key.account(), null, key.month());
            if (ofAccount.containsKey(whole)) {
                rest.merge(whole, -ore, Long::sum);
            }
        });
        rest.forEach((key, ore) -> {
            if (ore != 0) {
                all.add(new AccountSum(key.account(), null, key.month(), ore, 0));
            }
        });
    }
}
