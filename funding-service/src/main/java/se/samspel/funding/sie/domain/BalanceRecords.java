package se.samspel.funding.sie.domain;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samspel.kit.value.Text;

/**
 * The records of totals. An account's stands once for a time; an object's may stand in parts, since
 * programs split what lies on two objects at once.
 */
final class BalanceRecords {

    // A thousand accounts with ten projects on each, every month: more is no association's file.
    private static final int MOST = 500_000;

    private final SieSink sink;
    private final Consistency consistency;
    private final Set<Object> known = new HashSet<>();
    private int records;

    BalanceRecords(SieSink sink, Consistency consistency) {
        this.sink = sink;
        this.consistency = consistency;
    }

    private record TotalKey(BalanceKind kind, int year, String account) {}

    private record PeriodKey(boolean budgeted, int year, YearMonth month, String account) {}

    /** False where the record is none of these. */
    boolean take(SieRecord record) {
        switch (record.label()) {
            case "#IB" -> total(record, BalanceKind.IB);
            case "#UB" -> total(record, BalanceKind.UB);
            case "#OIB" -> total(record, BalanceKind.OIB);
            case "#OUB" -> total(record, BalanceKind.OUB);
            case "#RES" -> total(record, BalanceKind.RES);
            case "#PSALDO" -> period(record, false);
            case "#PBUDGET" -> period(record, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void total(SieRecord record, BalanceKind kind) {
        int amountAt = kind.isOfObject() && record.hasObjects(2) ? 3 : 2;
        var balance =
                new Balance(
                        kind,
                        record.yearIndex(0),
                        record.account(1),
                        kind.isOfObject() ? record.objects(2) : List.of(),
                        record.amount(amountAt),
                        record.quantity(amountAt + 1));
        count(record);
        if (balance.objects().isEmpty()) {
            refuseSecond(record, new TotalKey(kind, balance.yearIndex(), balance.account()));
        }
        consistency.balance(balance);
        sink.balance(balance);
    }

    /** The oldest files have no object list. */
    private void period(SieRecord record, boolean budgeted) {
        int amountAt = record.hasObjects(3) ? 4 : 3;
        var balance =
                new PeriodBalance(
                        budgeted,
                        record.yearIndex(0),
                        record.month(1),
                        record.account(2),
                        record.objects(3),
                        record.amount(amountAt),
                        record.quantity(amountAt + 1));
        count(record);
        if (balance.objects().isEmpty()) {
            refuseSecond(
                    record,
                    new PeriodKey(
                            budgeted, balance.yearIndex(), balance.month(), balance.account()));
        }
        sink.periodBalance(balance);
    }

    private void refuseSecond(SieRecord record, Object key) {
        if (!known.add(key)) {
            throw record.fault(
                    "twice",
                    Text.of(
                            "samma belopp anges två gånger för kontot. Exportera filen på nytt.",
                            "the account's amount is given twice. Export the file anew."));
        }
    }

    private void count(SieRecord record) {
        if (++records > MOST) {
            throw record.fault(
                    "too-many",
                    Text.of("filen har orimligt många saldon.", "too many balances in the file."));
        }
    }
}
