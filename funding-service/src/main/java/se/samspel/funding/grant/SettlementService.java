package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.grant.domain.CarryOver;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.funding.grant.domain.GrantYearKey;
import se.samspel.funding.grant.domain.Repayment;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;

/** Settles what grants' years leave: carried over, repaid, and then closed. */
@ApplicationScoped
class SettlementService {

    private final GrantActs acts;
    private final GrantYearRepository years;
    private final SettlementRepository settlements;
    private final GrantsTold told;
    private final Ids ids;
    private final Today today;

    SettlementService(
            GrantActs acts,
            GrantYearRepository years,
            SettlementRepository settlements,
            GrantsTold told,
            Ids ids,
            Today today) {
        this.acts = acts;
        this.years = years;
        this.settlements = settlements;
        this.told = told;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome carryOver(UUID id, CarryOverRequest request, ActingUser acting) {
        return acts.act(
                "carry-grant-over", id, request, grant -> carryOver(grant, request, acting));
    }

    private void carryOver(Grant grant, CarryOverRequest request, ActingUser acting) {
        var decided =
                new CarryOver.Decided(
                        request.amountSek(), request.decision().decision(today.today()));
        grant.settle();
        GrantYear from = years.locked(grant.id(), request.fromYear());
        from.carryTo(next(grant, from), decided.amount());
        grant.reach(from.year() + 1);
        var carryOver = new CarryOver(ids.next(), from, decided, acts.recording(acting));
        // The new year's row first: the carry-over refers to it.
        years.flush();
        settlements.persist(carryOver);
        told.carriedOver(grant, carryOver);
    }

    private GrantYear next(Grant grant, GrantYear from) {
        int year = from.year() + 1;
        GrantYear known = years.lockedIfThere(grant.id(), year);
        if (known != null) {
            return known;
        }
        var key = new GrantYearKey(grant.id(), year);
        var begun = new GrantYear(key, grant.associationId(), Money.ZERO);
        years.persist(begun);
        return begun;
    }

    @Transactional
    Outcome repay(UUID id, RepaymentRequest request, ActingUser acting) {
        return acts.act("repay-grant", id, request, grant -> repay(grant, request, acting));
    }

    private void repay(Grant grant, RepaymentRequest request, ActingUser acting) {
        Repayment.Claim claim = request.claim(today.today());
        grant.settle();
        GrantYear year = years.locked(grant.id(), request.year());
        year.repay(claim.amount(), claim.source());
        var repayment = new Repayment(ids.next(), year, claim, acts.recording(acting));
        settlements.persist(repayment);
        told.repaid(grant, repayment, GrantRepaid.Stage.DECIDED, claim.decidedOn());
    }

    @Transactional
    Outcome pay(UUID id, UUID repaymentId, PaymentRequest request) {
        return acts.act("pay-repayment", id, request, grant -> pay(grant, repaymentId, request));
    }

    private void pay(Grant grant, UUID repaymentId, PaymentRequest request) {
        LocalDate on = request.paidOn();
        FutureActDate.refuse("paidOn", on, today.today());
        grant.settle();
        Repayment repayment = settlements.repayment(grant.id(), repaymentId);
        repayment.pay(on);
        told.repaid(grant, repayment, GrantRepaid.Stage.PAID, on);
    }

    @Transactional
    Outcome close(UUID id, GrantClosingRequest request) {
        return acts.act("close-grant", id, request, grant -> close(grant, request.closedOn()));
    }

    private void close(Grant grant, LocalDate on) {
        FutureActDate.refuse("closedOn", on, today.today());
        grant.close(years.allLocked(grant.id()), settlements.repayments(grant.id()), on);
    }
}
