package se.samspel.reporting.historic.domain;

import java.util.Map;
import se.samspel.reporting.teamreport.domain.Disclosure;

/**
 * A point that others have been shown, and who stood behind it then: everyone, and each sex.
 *
 * @param behind by {@link ThroughputSeries#EVERYONE} and the sexes' codes
 */
public record KeptPoint(SeriesPoint point, Map<String, Behind> behind) {

    public KeptPoint {
        behind = Map.copyOf(behind);
    }

    /** So many, with so many days together. */
    public record Behind(long people, long days) {

        Behind plus(Behind other) {
            return new Behind(people + other.people, days + other.days);
        }

        /** Whether the difference of two means would tell of few. */
        private boolean isFewFrom(Behind other) {
            return people == other.people
                    ? days != other.days
                    : Disclosure.isSmall(Math.abs(people - other.people));
        }
    }

    boolean showsSexes() {
        return point.women() != null || point.men() != null;
    }

    /** Whether whoever knows this point would learn of few by one of these people. */
    boolean tellsOfFewBeside(Map<String, Behind> now) {
        return behind.entrySet().stream()
                .filter(each -> showsSexes() || each.getKey().equals(ThroughputSeries.EVERYONE))
                .anyMatch(each ->
                        each.getValue()
                                .isFewFrom(now.getOrDefault(each.getKey(), new Behind(0, 0))));
    }
}
