package se.samspel.deploy.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Some of the numbers that Skatteverket gives to nobody and publishes for tests. */
final class TestPersons {

    private final List<String> numbers;
    private final RandomGenerator random;

    TestPersons(RandomGenerator random) {
        this.random = random;
        try (var list = TestPersons.class.getResourceAsStream("/sandbox/test-persons.txt")) {
            var text = Objects.requireNonNull(list).readAllBytes();
            this.numbers = new String(text, StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String any() {
        return numbers.get(random.nextInt(numbers.size()));
    }
}
