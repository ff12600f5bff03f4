package se.samspel.participant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Identity numbers that nobody has, for larger volumes: birth numbers 980 to 999, which are given
 * to no one, with the right check digit. Each handed out once.
 */
final class GeneratedNumbers {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);

    private GeneratedNumbers() {}

    static String next() {
        int made = NEXT.getAndIncrement();
        String born = FIRST.plusDays(made / 20).format(DateTimeFormatter.BASIC_ISO_DATE);
        return withCheckDigit(born + (980 + made % 20));
    }

    /**
     * @param elevenDigits YYYYMMDDNNN
     */
    static String withCheckDigit(String elevenDigits) {
        int sum = 0;
        for (int i = 2; i < 11; i++) {
            int weighted = (elevenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return elevenDigits + (10 - sum % 10) % 10;
    }
}
