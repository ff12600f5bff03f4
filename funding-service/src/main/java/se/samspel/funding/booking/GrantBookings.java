package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samspel.funding.grant.GrantBooked;
import se.samspel.funding.grant.GrantRepaid;
import se.samspel.funding.grant.domain.RepaymentSource;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Money;

/**
 * Books grants, each in the year that it is for: what is granted ahead of a year is a cost, and
 * owed, from the year's first day, on which {@link YearsBegun} books it. In force or raised: debit
 * GRANTS, credit GRANTS_PAYABLE; lowered: the other way round. To come back, of drawn money: debit
 * OTHER_RECEIVABLES, credit GRANTS_REPAID, and when it is paid: debit BANK, credit
 * OTHER_RECEIVABLES; of money never drawn: debit GRANTS_PAYABLE, credit GRANTS, and nothing more.
 * What is carried over is owed as before: it moves nothing.
 */
@ApplicationScoped
class GrantBookings {

    private final ActLedger ledger;
    private final GrantYearsToBook years;
    private final Today today;

    GrantBookings(ActLedger ledger, GrantYearsToBook years, Today today) {
        this.ledger = ledger;
        this.years = years;
        this.today = today;
    }

    void booked(@Observes GrantBooked grant) {
        if (grant.year() > today.today().getYear()) {
            return;
        }
        // A change of what nobody has booked yet is booked with the whole of it.
        Optional<Money> whole = grant.number() > 1 ? years.unbooked(grant) : Optional.empty();
        book(grant, whole.orElse(grant.amount()));
    }

    private void book(GrantBooked grant, Money amount) {
        bookOn(notBefore(grant.year(), grant.on()), grant, amount);
    }

    private static LocalDate notBefore(int year, LocalDate on) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return on.isBefore(first) ? first : on;
    }

    /** In the transaction of whoever calls. */
    void bookOn(LocalDate day, GrantBooked grant, Money amount) {
        if (amount.ore() == 0) {
            return;
        }
        var source =
                SourceReference.of("grant", grant.grantId())
                        .withPurpose("decision-" + grant.number() + "-year-" + grant.year());
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
        ledger.book(grant.association(), day, source, entry);
    }

    void repaid(@Observes GrantRepaid repaid) {
        boolean drawn = repaid.source() == RepaymentSource.DRAWN;
        switch (repaid.stage()) {
            case DECIDED -> {
                // What nobody owes yet is handed back without a booking.
                if (drawn || repaid.year() <= today.today().getYear()) {
                    decided(repaid, drawn ? repaid.on() : notBefore(repaid.year(), repaid.on()));
                }
            }
            case PAID -> paid(repaid);
        }
    }

    private void decided(GrantRepaid repaid, LocalDate day) {
        Sides sides =
                switch (repaid.source()) {
                    case DRAWN ->
                            new Sides(AccountRole.OTHER_RECEIVABLES, AccountRole.GRANTS_REPAID);
                    case REMAINING -> new Sides(AccountRole.GRANTS_PAYABLE, AccountRole.GRANTS);
                };
        ledger.book(
                repaid.association(),
                day,
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
