package se.samspel.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import se.samspel.funding.grant.domain.CarryOver;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.Repayment;
import se.samspel.kit.value.Money;

/** Tells whoever keeps books in this service of granted money, in the transaction that moves it. */
@ApplicationScoped
class GrantsTold {

    private final Event<GrantBooked> booked;
    private final Event<GrantCarriedOver> carriedOver;
    private final Event<GrantRepaid> repaid;

    GrantsTold(
            Event<GrantBooked> booked,
            Event<GrantCarriedOver> carriedOver,
            Event<GrantRepaid> repaid) {
        this.booked = booked;
        this.carriedOver = carriedOver;
        this.repaid = repaid;
    }

    void booked(Grant grant, int year, Money amount, LocalDate on) {
        if (amount.ore() != 0) {
            booked.fire(
                    new GrantBooked(
                            grant.id(),
                            grant.associationId(),
                            grant.interventionId(),
                            grant.number(),
                            year,
                            amount,
                            on));
        }
    }

    void carriedOver(Grant grant, CarryOver carryOver) {
        carriedOver.fire(
                new GrantCarriedOver(
                        grant.id(),
                        grant.associationId(),
                        grant.interventionId(),
                        carryOver.fromYear(),
                        carryOver.amount(),
                        carryOver.decision().decidedOn()));
    }

    void repaid(Grant grant, Repayment repayment, GrantRepaid.Stage stage, LocalDate on) {
        repaid.fire(
                new GrantRepaid(
                        repayment.id(),
                        grant.id(),
                        grant.associationId(),
                        grant.interventionId(),
                        repayment.year(),
                        repayment.amount(),
                        repayment.source(),
                        stage,
                        on));
    }
}
