package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a budget year.
 *
 * @param members the organisation numbers of those that were members in the year
 * @param discharges by member
 */
public record WheelFacts(
        Map<WheelStep, StepFact> done, Set<String> members, Map<String, Discharge> discharges) {

    public static final WheelFacts NONE = new WheelFacts(Map.of(), Set.of(), Map.of());

    @Nullable StepFact of(WheelStep step) {
        return done.get(step);
    }

    /** Of the discharge the day when the last member decided; null until all have. */
    @Nullable LocalDate doneOn(WheelStep step) {
        if (step != WheelStep.DISCHARGE) {
            StepFact fact = done.get(step);
            return fact == null ? null : fact.doneOn();
        }
        return members.isEmpty() || !undecided().isEmpty()
                ? null
                : decided().stream()
                        .map(Discharge::decidedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Members that have not decided, by organisation number. */
    List<String> undecided() {
        return members.stream().filter(each -> !discharges.containsKey(each)).sorted().toList();
    }

    Collection<Discharge> decided() {
        return discharges.values();
    }
}
