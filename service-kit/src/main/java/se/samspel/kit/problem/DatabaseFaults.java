package se.samspel.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** What PostgreSQL's refusals mean to a caller. */
@ApplicationScoped
class DatabaseFaults {

    @Nullable Problem problem(SQLException fault) {
        String state = fault.getSQLState();
        if (state == null) {
            // The pool gave no connection in time; PostgreSQL itself always tells a state.
            return unavailable();
        }
        return switch (state) {
            case "23505" -> Conflicts.alreadyThere();
            case "55P03" -> Conflicts.stillRunning();
            case "SA001" -> Conflicts.merged();
            case "40001", "40P01" -> Conflicts.changedMeanwhile();
            // A number or a day that no column holds: sums of what each was within its limits.
            case "22003", "22008" -> outOfRange();
            default -> isAway(state) ? unavailable() : null;
        };
    }

    /** Connection lost, shutting down, out of resources (PostgreSQL classes 08, 53, 57P). */
    static boolean isAway(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static Problem outOfRange() {
        return Problem.of(422, "out-of-range", Titles.RULE)
                .detail(
                        Text.of(
                                "Ett belopp eller ett datum är orimligt stort eller litet. Rätta"
                                        + " det.",
                                "An amount or a date is unreasonably large or small. Mend it."));
    }

    private static Problem unavailable() {
        return Problem.of(503, "unavailable", Titles.UNAVAILABLE).retryAfter(1);
    }
}
