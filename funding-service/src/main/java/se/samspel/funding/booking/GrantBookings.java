package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.funding.grant.GrantRepaid;
import se.samspel.funding.grant.domain.RepaymentSource;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.value.Money;

/**
 * Books grants. In force or raised: debit GRANTS, credit GRANTS_PAYABLE; lowered: the other way
 * round. To come back, of drawn money: debit OTHER_RECEIVABLES, credit GRANTS_REPAID, and when it
 * is paid: debit BANK, credit OTHER_RECEIVABLES; of money never drawn: debit GRANTS_PAYABLE, credit
 * GRANTS, and nothing more. What is carried over is owed as before: it moves nothing.
 */
@ApplicationScoped
class GrantBookings {

    private final ActLedger ledger;

    GrantBookings(ActLedger ledger) {
        this.ledger = ledger;
    }

    void booked(@Observes GrantBooked grant) {
        var source =
                SourceReference.of("grant", grant.grantId())
                        .withPurpose("decision-" + grant.number() + "-year-" + grant.year());
        Money amount = grant.amount();
        Booking.Entry entry =
                amount.ore() > 0
                        ? entry(
                                "Medel tilldelade för " + grant.year(),
                                new Sides(AccountRole.GRANTS, AccountRole.GRANTS_PAYABLE),
                                amount,
                                grant.intervention())
                        : entry(
                                "Tilldelning sänkt för " + grant.year(),
                                new Sides(AccountRole.GRANTS_PAYABLE, AccountRole.GRANTS),
                                amount.negate(),
                                grant.intervention());
        ledger.book(grant.association(), grant.on(), source, entry);
    }

    void repaid(@Observes GrantRepaid repaid) {
        switch (repaid.stage()) {
            case DECIDED -> decided(repaid);
            case PAID -> paid(repaid);
        }
    }

    private void decided(GrantRepaid repaid) {
        Sides sides =
                switch (repaid.source()) {
                    case DRAWN ->
                            new Sides(AccountRole.OTHER_RECEIVABLES, AccountRole.GRANTS_REPAID);
                    case REMAINING -> new Sides(AccountRole.GRANTS_PAYABLE, AccountRole.GRANTS);
                };
        ledger.book(
                repaid.association(),
                repaid.on(),
                source(repaid, "decision"),
                entry(
                        "Medel återlämnade för " + repaid.year(),
                        sides,
                        repaid.amount(),
                        repaid.intervention()));
    }

    private void paid(GrantRepaid repaid) {
        if (repaid.source() == RepaymentSource.REMAINING) {
            return;
        }
        ledger.book(
                repaid.association(),
                repaid.on(),
                source(repaid, "payment"),
                entry(
                        "Återbetalning för " + repaid.year(),
                        new Sides(AccountRole.BANK, AccountRole.OTHER_RECEIVABLES),
                        repaid.amount(),
                        repaid.intervention()));
    }

    private static SourceReference source(GrantRepaid repaid, String purpose) {
        return SourceReference.of("repayment", repaid.repaymentId()).withPurpose(purpose);
    }

    private record Sides(AccountRole debit, AccountRole credit) {}

    private static Booking.Entry entry(String text, Sides sides, Money amount, UUID intervention) {
        return Booking.Entry.of(
                text,
                Line.debit(sides.debit(), amount).ofIntervention(intervention),
                Line.credit(sides.credit(), amount).ofIntervention(intervention));
    }
}
