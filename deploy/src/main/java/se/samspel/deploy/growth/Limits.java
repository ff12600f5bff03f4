package se.samspel.deploy.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is passed at how many enrolments, the first one first; what never is, at the end. */
public record Limits(List<Limit> all) {

    /**
     * @param enrolments infinite where the bound is never passed
     */
    public record Limit(Growing growing, double enrolments) {

        boolean isEverPassed() {
            return Double.isFinite(enrolments);
        }
    }

    public static Limits of(List<Growing> growing) {
        return new Limits(
                growing.stream()
                        .map(one -> new Limit(one, one.passedAt().orElse(Double.POSITIVE_INFINITY)))
                        .sorted(Comparator.comparingDouble(Limit::enrolments))
                        .toList());
    }

    public Optional<Limit> first() {
        return all.stream().filter(Limit::isEverPassed).findFirst();
    }
}
