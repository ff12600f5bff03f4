package se.samspel.funding.ledgerreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.domain.OpeningBalances;
import se.samspel.funding.ledger.domain.Span;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Text;

/** Shows what an association's ledger holds and how it got there. */
@ApplicationScoped
public class LedgerReportService {

    private static final String ALL = "1";
    private static final String RESULT = "3";

    private final LedgerTotals totals;
    private final MemberRepository members;
    private final Today today;

    LedgerReportService(LedgerTotals totals, MemberRepository members, Today today) {
        this.totals = totals;
        this.members = members;
        this.today = today;
    }

    @Transactional
    BalanceView balance(BalanceQuery query) {
        LocalDate on = query.on(today.today());
        var balance = totals.balance(query.association(), query.account(), on, query);
        return new BalanceView(query.account(), balance.name(), on, balance.amount());
    }

    @Transactional
    TrialBalanceView trial(String associationId, PeriodQuery period) {
        Span span = period.span();
        if (span.until().minusDays(1).getYear() != span.from().getYear()) {
            throw new TwoYears();
        }
        return TrialBalanceView.of(span, rows(associationId, period, ALL));
    }

    @Transactional
    ResultView result(String associationId, PeriodQuery period) {
        return ResultView.of(
                period.span(),
                rows(associationId, period, RESULT).stream()
                        .filter(row -> row.debit().ore() != 0 || row.credit().ore() != 0)
                        .toList());
    }

    /** In the caller's transaction: what each account and dimension held when the year ended. */
    @Transactional
    public List<OpeningBalances.Closing> closings(String associationId, Year year) {
        return totals.trial(associationId, PeriodQuery.ofYear(year), ALL).stream()
                .map(row ->
                        new OpeningBalances.Closing(
                                row.account(), row.closing(), row.project(), row.costCentre()))
                .toList();
    }

    private List<LedgerTotals.Row> rows(String associationId, PeriodQuery period, String lowest) {
        List<LedgerTotals.Row> rows = totals.trial(associationId, period, lowest);
        if (rows.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return rows;
    }

    /** Each year begins with its own opening balances. */
    static final class TwoYears extends BrokenRule {

        private static final long serialVersionUID = 1L;

        TwoYears() {
            super(
                    "two-years",
                    Text.of(
                            "En råbalans gäller en period inom ett kalenderår.",
                            "A trial balance is of a period within one calendar year."));
        }
    }
}
