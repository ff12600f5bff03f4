package se.samspel.funding.merger.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.domain.AccountNumber;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.OpeningBalances.Closing;
import se.samspel.kit.value.Money;

/**
 * What the accounts of the balance sheet hold and hand over, with their dimensions. The result
 * stays where it was earned, as a year that isn't rewritten, and goes over as equity.
 */
public final class PassedBalances {

    /** A voucher holds a thousand lines. */
    public static final int MOST_LINES = 1000;

    private final List<Closing> held;
    private final Money result;

    private PassedBalances(List<Closing> held, Money result) {
        this.held = held;
        this.result = result;
    }

    /**
     * @param closings of every account
     */
    public static PassedBalances of(List<Closing> closings) {
        List<Closing> held =
                closings.stream()
                        .filter(each -> AccountNumber.isOfBalanceSheet(each.account()))
                        .filter(each -> each.balance().ore() != 0)
                        .toList();
        Money sum =
                held.stream().map(Closing::balance).reduce(Money.ZERO, (one, two) -> one.plus(two));
        return new PassedBalances(held, sum);
    }

    public List<Closing> held() {
        return held;
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }

    /** Debit less credit of what the balance sheet holds without the result: a surplus is above. */
    public Money result() {
        return result;
    }

    public boolean hasResult() {
        return result.ore() != 0;
    }

    public int lines() {
        return held.size() + (hasResult() ? 1 : 0);
    }

    /** Every account that a line is on. */
    public List<String> accounts(@Nullable String equity) {
        List<String> accounts = new ArrayList<>(held.stream().map(Closing::account).toList());
        if (hasResult() && equity != null) {
            accounts.add(equity);
        }
        return accounts.stream().distinct().sorted().toList();
    }

    /** Takes all of it out of the transferring association's ledger. */
    public List<Line> closing(@Nullable String equity) {
        return opening(equity).stream().map(PassedBalances::negated).toList();
    }

    /** Brings the same into the receiving association's. */
    public List<Line> opening(@Nullable String equity) {
        List<Line> lines = new ArrayList<>();
        for (Closing each : held) {
            lines.add(
                    Line.on(each.account(), each.balance())
                            .ofProject(each.project())
                            .ofCostCentre(each.costCentre()));
        }
        if (hasResult() && equity != null) {
            lines.add(Line.on(equity, result.negate()));
        }
        return lines;
    }

    private static Line negated(Line line) {
        return new Line(line.account(), line.amount().negate(), line.project(), line.costCentre());
    }
}
