package se.samspel.reporting.cost.domain;

import java.util.Map;
import se.samspel.kit.value.Sex;

/** People who are numbers and never rows (H9), of the calendar years of a period, by sex. */
public record Heads(long women, long men, long unknown) {

    public static final Heads NONE = new Heads(0, 0, 0);

    Map<Sex, Group> bySex() {
        return Map.of(
                Sex.KVINNA, Group.counted(women),
                Sex.MAN, Group.counted(men),
                Sex.OKANT, Group.counted(unknown));
    }

    public long total() {
        return women + men + unknown;
    }
}
