package se.samspel.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which topics fail at the moment: each rests by itself, longer each time, while others go on. */
final class Destinations {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;
    private final Map<String, Rest> resting = new HashMap<>();

    private record Rest(Instant until, Duration length) {}

    Destinations(Clock clock) {
        this.clock = clock;
    }

    List<String> resting() {
        Instant now = clock.instant();
        return resting.entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    void failed(String topic) {
        Rest last = resting.get(topic);
        Duration length = last == null ? SHORTEST : last.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        resting.put(topic, new Rest(clock.instant().plus(bounded), bounded));
    }

    void succeeded(String topic) {
        resting.remove(topic);
    }
}
