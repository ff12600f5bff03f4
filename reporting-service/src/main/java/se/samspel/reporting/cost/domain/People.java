package se.samspel.reporting.cost.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import se.samspel.kit.value.Sex;

/**
 * How many an intervention had in a period, by the team report's definitions.
 *
 * @param enrolled started in the period
 * @param goalBase exits without early dropouts and the deceased
 */
public record People(Map<Sex, Group> bySex, long enrolled, long goalBase) {

    public static final People NOBODY = new People(Map.of(), 0, 0);

    private static final Group NONE = new Group(0, 0L, 0L);

    public People {
        Map<Sex, Group> all = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            all.put(sex, bySex.getOrDefault(sex, NONE));
        }
        bySex = Collections.unmodifiableMap(all);
    }

    /** All in the period. */
    public long total() {
        return all().people();
    }

    public long exits() {
        return Objects.requireNonNull(all().exits());
    }

    public long goals() {
        return Objects.requireNonNull(all().goals());
    }

    private Group all() {
        return bySex.values().stream().reduce(NONE, Group::plus);
    }
}
