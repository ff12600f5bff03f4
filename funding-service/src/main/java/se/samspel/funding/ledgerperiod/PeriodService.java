package se.samspel.funding.ledgerperiod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.ledger.domain.AccountingPeriod;
import se.samspel.funding.ledger.domain.PeriodChange;
import se.samspel.funding.ledger.domain.PeriodKey;
import se.samspel.funding.ledger.domain.PeriodState;
import se.samspel.funding.reconciliation.ReconciledMonths;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** Closes and reopens an association's months. */
@ApplicationScoped
class PeriodService {

    private final Periods periods;
    private final ReconciledMonths reconciled;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    PeriodService(
            Periods periods,
            ReconciledMonths reconciled,
            MemberRepository members,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Today today,
            Clock clock) {
        this.periods = periods;
        this.reconciled = reconciled;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome close(PeriodKey key, PeriodActRequest request, ActingUser user) {
        return change(key, PeriodState.CLOSED, request, user);
    }

    @Transactional
    Outcome reopen(PeriodKey key, PeriodActRequest request, ActingUser user) {
        return change(key, PeriodState.OPEN, request, user);
    }

    private Outcome change(
            PeriodKey key, PeriodState to, PeriodActRequest request, ActingUser user) {
        caller.association();
        String operation = to == PeriodState.CLOSED ? "close-period" : "reopen-period";
        if (idempotency.claim(operation, request, path(key), 200) instanceof Claim.Replay replay) {
            PeriodView earlier = view(found(key));
            return Outcome.replayed(replay, earlier, path(key), earlier.version());
        }
        members.refuseUnlessVisible(key.associationId());
        AccountingPeriod period = found(key);
        ifMatch.check(period.version());
        FutureActDate.refuse("period", key.yearMonth().atDay(1), today.today());
        if (to == PeriodState.OPEN) {
            refuseCarriedForward(key);
        }
        period.change(new PeriodChange(to, request.reason(), user.id(caller), clock.instant()));
        periods.persistAndFlush(period);
        PeriodView view = view(period);
        return Outcome.put(false, view, path(key), view.version());
    }

    /** What the next year began with would not be what this one ended with. */
    private void refuseCarriedForward(PeriodKey key) {
        Year year = Year.of(key.year());
        periods.holdYear(key.associationId(), year);
        if (periods.isOpened(key.associationId(), year.plusYears(1))) {
            throw new IllegalMove(
                    PeriodState.CLOSED.name(),
                    List.of(),
                    Text.of(
                            "Nästa års ingående balanser är bokförda: återför dem först.",
                            "The next year's opening balances are booked: reverse them first."));
        }
    }

    @Transactional
    PeriodView read(PeriodKey key) {
        members.refuseUnlessVisible(key.associationId());
        return view(found(key));
    }

    @Transactional
    PeriodsView year(String associationId, Year year) {
        members.refuseUnlessVisible(associationId);
        Map<YearMonth, AccountingPeriod> known =
                periods.of(associationId, year).stream()
                        .collect(
                                Collectors.toMap(
                                        period -> period.key().yearMonth(), period -> period));
        Set<Month> done = reconciled.of(associationId, year);
        return new PeriodsView(
                Arrays.stream(Month.values())
                        .map(month -> year.atMonth(month))
                        .map(month -> {
                            AccountingPeriod period = known.get(month);
                            return PeriodView.of(
                                    period == null
                                            ? new AccountingPeriod(
                                                    PeriodKey.of(associationId, month))
                                            : period,
                                    done);
                        })
                        .toList());
    }

    private PeriodView view(AccountingPeriod period) {
        PeriodKey key = period.key();
        return PeriodView.of(period, reconciled.of(key.associationId(), Year.of(key.year())));
    }

    /** A month that was never closed is open. */
    private AccountingPeriod found(PeriodKey key) {
        AccountingPeriod known = periods.withChanges(key);
        return known == null ? new AccountingPeriod(key) : known;
    }

    private static String path(PeriodKey key) {
        return "/associations/" + key.associationId() + "/ledger/periods/" + key.yearMonth();
    }
}
