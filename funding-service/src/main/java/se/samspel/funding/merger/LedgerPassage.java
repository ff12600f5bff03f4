package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.ledger.Bookkeeping;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerFacts;
import se.samspel.funding.merger.domain.PassedBalances;

/** Books the balances out of one ledger and into the other, on the day of the merger. */
@ApplicationScoped
class LedgerPassage {

    private final Bookkeeping bookkeeping;

    LedgerPassage(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    void pass(AssociationMerger merger, MergerFacts.Books books) {
        PassedBalances passed = PassedBalances.of(books.balances());
        if (passed.isEmpty()) {
            return;
        }
        @Nullable String equity = books.transferring().equity();
        book(
                merger,
                merger.transferring(),
                "closing",
                entry("Överfört till " + merger.receiving(), passed.closing(equity)));
        book(
                merger,
                merger.receiving(),
                "opening",
                entry("Övertaget från " + merger.transferring(), passed.opening(equity)));
    }

    private static Booking.Entry entry(String text, List<Line> lines) {
        return new Booking.Entry(text + " genom sammanläggning", lines);
    }

    private void book(
            AssociationMerger merger, String association, String purpose, Booking.Entry entry) {
        bookkeeping.book(
                Booking.of(
                        association,
                        merger.effectiveOn(),
                        SourceReference.of("merger", merger.id()).withPurpose(purpose),
                        entry));
    }
}
