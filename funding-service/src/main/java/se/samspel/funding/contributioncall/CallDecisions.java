package se.samspel.funding.contributioncall;

import java.util.List;
import se.samspel.funding.contribution.domain.Contributions;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Members are called on once the budget is adopted and the state has decided. */
final class CallDecisions {

    private CallDecisions() {}

    /** 409 with what is missing, unless the call is preliminary. */
    static void refuseUndecided(Contributions year, boolean preliminary) {
        List<String> missing = year.decisions().missing();
        if (preliminary || missing.isEmpty()) {
            return;
        }
        throw Problem.of(
                        409,
                        "contributions-undecided",
                        Text.of("Bidragen är inte beslutade", "The contributions are undecided"))
                .detail(
                        Text.of(
                                "Utan budgetbeslut (budgetAdoption) och statens beslut"
                                        + " (stateDecision) rekvireras bara preliminärt.",
                                "Without the budget's adoption (budgetAdoption) and the state's"
                                        + " decision (stateDecision) calls are preliminary only."))
                .with("missing", missing);
    }
}
