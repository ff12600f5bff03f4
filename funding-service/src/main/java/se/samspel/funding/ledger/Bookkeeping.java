package se.samspel.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Chart;
import se.samspel.funding.ledger.domain.Voucher;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;

/** Books what other features do, in their own transaction. */
@ApplicationScoped
public class Bookkeeping {

    private final Charts charts;
    private final Vouchers vouchers;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    Bookkeeping(Charts charts, Vouchers vouchers, Ids ids, Today today, Clock clock) {
        this.charts = charts;
        this.vouchers = vouchers;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Once for each source and purpose, whoever asks again. 409 in a closed month, 422 where a rule
     * of the ledger is broken; the caller's transaction has to be rolled back then.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void book(Booking booking) {
        FutureActDate.refuse("bookedOn", booking.bookedOn(), today.today());
        Chart chart = charts.of(booking.associationId(), booking.lines());
        var identity = new Voucher.Identity(ids.next(), clock.instant(), null);
        vouchers.book(Voucher.of(identity, booking, chart));
    }
}
