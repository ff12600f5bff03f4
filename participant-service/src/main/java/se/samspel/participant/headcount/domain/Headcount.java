package se.samspel.participant.headcount.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samspel.kit.value.Sex;

/**
 * How many persons the host counts in a year besides those that the service counts: numbers by sex,
 * never rows. What isn't named is nobody.
 */
public record Headcount(int year, Map<Sex, Integer> entered) {

    // Local trials of financial coordination began then (lag 1994:566).
    private static final int FIRST_YEAR = 1994;

    public Headcount {
        entered = Map.copyOf(entered);
    }

    /** One number of the count. */
    public record Figure(Sex sex, int count) {}

    public static Headcount of(int year, List<Figure> figures, LocalDate today) {
        checkYear(year, today);
        Map<Sex, Integer> entered = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            entered.put(sex, 0);
        }
        if (figures.stream().map(Figure::sex).distinct().count() < figures.size()) {
            throw new HeadcountRule.SexTwice();
        }
        figures.forEach(figure -> entered.put(figure.sex(), figure.count()));
        return new Headcount(year, entered);
    }

    private static void checkYear(int year, LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new HeadcountRule.YearOutside();
        }
    }
}
