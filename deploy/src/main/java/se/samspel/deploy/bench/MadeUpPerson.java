package se.samspel.deploy.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A person who doesn't exist, the same for the same serial in every run. Birth numbers 980 to 999
 * are given to nobody.
 */
record MadeUpPerson(int serial) {

    static final int AUTHORITIES = 30;

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_NUMBERS = 20;
    private static final long FIRST_MOMENT = 1_767_225_600_000L; // 2026-01-01T00:00:00Z

    static String authorityId(int authority) {
        return "2120002304.bench-" + authority;
    }

    int authority() {
        return serial % AUTHORITIES;
    }

    String controller() {
        return authorityId(authority());
    }

    UUID id() {
        return uuid(1);
    }

    UUID enrolmentId() {
        return uuid(2);
    }

    UUID referralId() {
        return uuid(3);
    }

    LocalDate startedOn() {
        return LocalDate.of(2025, 1, 1).plusDays(serial % 600);
    }

    /** Twelve digits with the right check digit. */
    String number() {
        var born =
                FIRST_BIRTHDAY
                        .plusDays(serial / BIRTH_NUMBERS)
                        .format(DateTimeFormatter.BASIC_ISO_DATE);
        var eleven = born + (980 + serial % BIRTH_NUMBERS);
        return eleven + checkDigit(eleven.substring(2));
    }

    private static int checkDigit(String nineDigits) {
        var sum = 0;
        for (var i = 0; i < nineDigits.length(); i++) {
            var weighted = (nineDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** A UUIDv7 whose time is the person's own millisecond. */
    private UUID uuid(int kind) {
        return new UUID(
                FIRST_MOMENT + serial << 16 | 0x7000L,
                0x8000_0000_0000_0000L | (long) kind << 32 | serial);
    }
}
