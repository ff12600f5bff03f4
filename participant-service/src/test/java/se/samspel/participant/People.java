package se.samspel.participant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Skatteverket's published test numbers, each handed out once. */
final class People {

    private static final List<String> NUMBERS = read("test-personnummer.txt");
    private static final List<String> COORDINATION = read("test-samordningsnummer.txt");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final AtomicInteger NEXT_COORDINATION = new AtomicInteger();

    private People() {}

    static String next() {
        return NUMBERS.get(NEXT.getAndIncrement());
    }

    static String nextWithCoordinationNumber() {
        return COORDINATION.get(NEXT_COORDINATION.getAndIncrement());
    }

    /** A coordination number that tells the whole day of birth. */
    static String withCoordinationNumberAndFullDate() {
        return COORDINATION.stream()
                .filter(number -> !number.startsWith("60", 6) && !number.startsWith("00", 4))
                .findFirst()
                .orElseThrow();
    }

    /** Of the birth numbers that nobody has: 980-999. */
    static String personnummerOfTheSameBirthAndSex(String coordinationNumber) {
        int day = Integer.parseInt(coordinationNumber.substring(6, 8)) - 60;
        boolean woman = sex(coordinationNumber).equals("KVINNA");
        return GeneratedNumbers.withCheckDigit(
                coordinationNumber.substring(0, 6) + "%02d".formatted(day) + (woman ? 982 : 981));
    }

    static String sex(String number) {
        return (number.charAt(10) - '0') % 2 == 0 ? "KVINNA" : "MAN";
    }

    private static List<String> read(String file) {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
