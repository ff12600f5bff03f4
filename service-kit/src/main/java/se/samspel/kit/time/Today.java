package se.samspel.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Sweden: acts are judged by it wherever the machine stands. */
@ApplicationScoped
public class Today {

    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(SWEDEN));
    }
}
