package se.samspel.reporting.historic.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samspel.kit.value.Sex;

/** The time that someone who didn't drop out was enrolled, from start to exit. */
public record Stay(Sex sex, LocalDate startedOn, LocalDate endedOn) {

    long days() {
        return ChronoUnit.DAYS.between(startedOn, endedOn);
    }
}
