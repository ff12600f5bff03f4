package se.samspel.funding.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.Money;

/** What the accounts of the balance sheet hold when a year begins. */
public record OpeningBalances(String associationId, int year, UUID voucherId, List<Line> lines) {

    public OpeningBalances {
        lines = List.copyOf(lines);
    }

    /** A former year's closing balance of one account and its dimensions. */
    public record Closing(String account, Money balance, String project, String costCentre) {}

    /**
     * What the balance sheet's accounts held at the end of the year before; its result has become
     * equity.
     */
    public static List<Line> carriedForward(List<Closing> closings) {
        List<Line> lines = new ArrayList<>();
        Money result = Money.ZERO;
        Money held = Money.ZERO;
        for (Closing closing : closings) {
            if (!AccountNumber.isOfBalanceSheet(closing.account())) {
                result = result.plus(closing.balance());
                continue;
            }
            held = held.plus(closing.balance());
            if (closing.balance().ore() != 0) {
                lines.add(
                        Line.on(closing.account(), closing.balance())
                                .ofProject(closing.project())
                                .ofCostCentre(closing.costCentre()));
            }
        }
        if (held.plus(result).ore() != 0) {
            throw new LedgerRule.FormerYearUnopened();
        }
        if (result.ore() != 0) {
            lines.add(Line.debit(AccountRole.OPENING_EQUITY, result));
        }
        return lines;
    }

    /** Its source is the voucher itself: once reversed, the year can be opened anew. */
    Booking booking() {
        return new Booking(
                associationId,
                LocalDate.of(year, 1, 1),
                Series.IB.name(),
                SourceReference.of("opening-balances", voucherId),
                "Ingående balanser " + year,
                lines);
    }
}
