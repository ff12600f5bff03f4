package se.samspel.reporting.disclosure.domain;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Finds other tables that agree with everything that is shown. The solver is a library's and so
 * outside the rules; the rules find it as a service of the platform, since whoever protects counts
 * has no choice of solver to make.
 */
public interface TableSolver {

    /**
     * The table nearest to the goals that moves what is open, or at the least loss more than that;
     * empty when there is none that has been tried against every limit.
     *
     * @param goals where which cells should come
     * @param mayOpen whether more than what is open may be withheld for it
     */
    Optional<Movement> push(
            LinearSystem system, Map<Integer, Long> goals, Open open, boolean mayOpen);

    static TableSolver provided() {
        return ServiceLoader.load(TableSolver.class, TableSolver.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }
}
