package se.samspel.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.funding.ledger.Bookkeeping;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.caller.SystemTransaction;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.kit.testing.Statements;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;

/** What other features book in their own transactions. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
class BookkeepingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @Inject Bookkeeping bookkeeping;
    @Inject SystemTransaction transaction;

    private AnAssociation association;
    private ALedger ledger;

    @BeforeEach
    void anAssociation() {
        association = AnAssociation.withMembers();
        ledger = new ALedger(association);
    }

    private Booking grant(UUID source, LocalDate on) {
        return Booking.of(
                association.id(),
                on,
                SourceReference.of("grant", source),
                Booking.Entry.of(
                        "Beviljade medel",
                        Line.debit(AccountRole.GRANTS, Money.ofOre(500)).ofIntervention(source),
                        Line.credit(AccountRole.GRANTS_PAYABLE, Money.ofOre(500))));
    }

    private void book(Booking booking) {
        transaction.run(() -> bookkeeping.book(booking));
    }

    @Test
    void aChartArisesAtTheFirstBooking() {
        book(grant(UUID.randomUUID(), DAY));
        assertThat(ledger.balance("2560", "2025-03-10")).isEqualByComparingTo("-5");
        assertThat(ledger.balance("2560", "2025-03-09")).isEqualByComparingTo("0");
    }

    @Test
    void theSameSourceIsBookedOnce() {
        UUID source = UUID.randomUUID();
        book(grant(source, DAY));
        book(grant(source, DAY.plusDays(1)));
        assertThat(vouchers()).containsExactly("1");
        Booking payment = grant(source, DAY);
        book(
                new Booking(
                        payment.associationId(),
                        DAY,
                        payment.series(),
                        payment.source().withPurpose("payment"),
                        payment.text(),
                        payment.lines()));
        assertThat(vouchers()).containsExactly("1", "2");
    }

    @Test
    void twoBookingsAtOnceOfTheSameSourceAreOneVoucher() throws Exception {
        UUID source = UUID.randomUUID();
        atOnce(8, i -> source);
        assertThat(vouchers()).containsExactly("1");
        assertThat(ledger.balance("4510", "2025-12-31")).isEqualByComparingTo("5");
    }

    @Test
    void bookingsAtOnceAreNumberedWithoutGapsAndAllCounted() throws Exception {
        atOnce(8, i -> UUID.randomUUID());
        atOnce(8, i -> UUID.randomUUID());
        assertThat(vouchers()).hasSize(16).startsWith("1").endsWith("16").doesNotHaveDuplicates();
        assertThat(ledger.balance("4510", "2025-12-31")).isEqualByComparingTo("80");
    }

    private void atOnce(int count, IntFunction<UUID> source) throws Exception {
        var barrier = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Booking booking = grant(source.apply(i), DAY);
                Callable<Boolean> act =
                        () -> {
                            barrier.await();
                            book(booking);
                            return true;
                        };
                all.add(threads.submit(act));
            }
            for (Future<Boolean> each : all) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    @Test
    void nothingIsBookedInAClosedMonth() {
        ledger.period("2025-03", "closing", 0).then().statusCode(200);
        Booking booking = grant(UUID.randomUUID(), DAY);
        assertThatThrownBy(() -> book(booking)).isInstanceOf(IllegalMove.class);
        book(grant(UUID.randomUUID(), DAY.plusMonths(1)));
        assertThat(vouchers()).containsExactly("1");
    }

    @Test
    void aMonthThatIsBeingClosedTakesInWhatIsOnItsWayAndNothingElse() throws Exception {
        book(grant(UUID.randomUUID(), DAY));
        var barrier = new CyclicBarrier(7);
        try (var threads = Executors.newFixedThreadPool(7)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Booking booking = grant(UUID.randomUUID(), DAY);
                all.add(
                        threads.submit(() -> {
                            barrier.await();
                            return isBooked(booking);
                        }));
            }
            barrier.await();
            ledger.period("2025-03", "closing", 0).then().statusCode(200);
            String closed = vouchers().getLast();
            int booked = 1;
            for (Future<Boolean> each : all) {
                booked += each.get() ? 1 : 0;
            }
            assertThat(vouchers()).hasSize(booked).endsWith(closed);
        }
    }

    private boolean isBooked(Booking booking) {
        try {
            book(booking);
            return true;
        } catch (RuntimeException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void aBookingCostsThreeStatementsBesidesTheCaller() {
        book(grant(UUID.randomUUID(), DAY));
        Booking booking = grant(UUID.randomUUID(), DAY);
        assertThat(Statements.during(() -> book(booking))).hasSize(4);
    }

    private List<String> vouchers() {
        return Database.rows(
                "select number from voucher where association_id = '%s' order by number"
                        .formatted(association.id()));
    }
}
