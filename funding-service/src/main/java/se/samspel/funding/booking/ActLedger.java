package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.samspel.funding.ledger.Bookkeeping;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.time.Today;

/** Books an act on its day; one that lies ahead today, since nothing is booked in advance. */
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
