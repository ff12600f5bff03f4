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
