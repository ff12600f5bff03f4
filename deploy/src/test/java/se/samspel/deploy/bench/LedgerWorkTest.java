package se.samspel.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerWorkTest {

    private static Series series(String call, int size, long micros) {
        return new Series(
                call,
                size,
                LongStream.generate(() -> micros).limit(100).toArray(),
                new DatabaseWork(List.of()));
    }

    @Test
    void bookingsAreComparedWithPlainSqlAndWithTheFewest() {
        assertThat(
                        LedgerWork.ratios(
                                List.of(
                                        series(LedgerWork.BALANCE, 10, 1_000),
                                        series(LedgerWork.BOOKING, 10, 2_000),
                                        series("plain SQL of the same inserts", 10, 1_000),
                                        series(LedgerWork.BALANCE, 1000, 1_100),
                                        series(LedgerWork.BOOKING, 1000, 2_500),
                                        series("plain SQL of the same inserts", 1000, 1_000))))
                .contains("10\t1000\t2000\t0.50\t1.00\t1.00", "1000\t800\t2000\t0.40\t0.80\t1.10");
    }
}
