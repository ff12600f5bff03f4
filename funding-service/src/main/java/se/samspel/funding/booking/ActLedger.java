package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samspel.funding.ledger.Bookkeeping;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.time.Today;

/**
 * Books what happens to granted money (M11), in the transaction of the act: a closed month refuses
 * the act (409). It is booked on the act's day; where that lies ahead, today, since nothing is
 * booked in advance.
 */
@ApplicationScoped
class ActLedger {

    private final Bookkeeping bookkeeping;
    private final Today today;

    ActLedger(Bookkeeping bookkeeping, Today today) {
        this.bookkeeping = bookkeeping;
        this.today = today;
    }

    void book(String association, LocalDate on, SourceReference source, Booking.Entry entry) {
        LocalDate latest = today.today();
        LocalDate day = on.isAfter(latest) ? latest : on;
        bookkeeping.book(Booking.of(association, day, source, entry));
    }
}
