package se.samspel.funding.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.Money;

/** The default chart and bookings on it. */
final class AChart {

    static final String ASSOCIATION = "2229900011";
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final Chart CHART = new Chart(DefaultChart.of(ASSOCIATION, NOW));
    static final String BANK = "1940";
    static final String EQUITY = "2010";
    static final String INCOME = "3511";
    static final String COST = "6010";

    private AChart() {}

    static Voucher.Identity identity() {
        return new Voucher.Identity(UUID.randomUUID(), NOW, "ekonom-1");
    }

    static Line line(String account, long ore) {
        return Line.on(account, Money.ofOre(ore));
    }

    static Booking booking(LocalDate on, Line... lines) {
        return new Booking(
                ASSOCIATION,
                on,
                Series.MV.name(),
                SourceReference.of("voucher", UUID.randomUUID()),
                "Bokning",
                List.of(lines));
    }

    static Voucher voucher(LocalDate on, Line... lines) {
        return Voucher.of(identity(), booking(on, lines), CHART);
    }
}
