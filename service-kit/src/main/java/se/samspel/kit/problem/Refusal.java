package se.samspel.kit.problem;

import java.util.Set;
import se.samspel.kit.value.Text;

/**
 * Why a piece of background work was refused: what a call would have been answered, without a value
 * of the refused content.
 *
 * @param pointer into the content; empty where the whole is meant
 */
public record Refusal(int status, String code, String pointer, Text reason) {

    /** Another call was at the same thing at the same moment. */
    private static final Set<String> MEANWHILE = Set.of("changed-meanwhile", "still-running");

    static Refusal of(Problem problem) {
        if (problem.flaws().isEmpty()) {
            return new Refusal(problem.status(), problem.code(), "", problem.detail());
        }
        Problem.Flaw first = problem.flaws().getFirst();
        return new Refusal(problem.status(), first.code(), first.pointer(), first.message());
    }

    /** Nothing is wrong with the content: the same work may succeed later. */
    public boolean isTemporary() {
        return status == 503 || MEANWHILE.contains(code);
    }
}
