package se.samspel.reporting.disclosure;

import java.util.Map;
import java.util.Optional;
import se.samspel.reporting.disclosure.domain.LinearSystem;
import se.samspel.reporting.disclosure.domain.Movement;
import se.samspel.reporting.disclosure.domain.Open;
import se.samspel.reporting.disclosure.domain.TableSolver;

/**
 * Asks a new linear program each time: what the library leaves out as redundant under one
 * question's bounds it would also leave out of the next.
 */
public final class LinearProgramSolver implements TableSolver {

    @Override
    public Optional<Movement> push(
            LinearSystem system, Map<Integer, Long> goals, Open open, boolean mayOpen) {
        return new LinearProgram(system).push(goals, open, mayOpen);
    }
}
