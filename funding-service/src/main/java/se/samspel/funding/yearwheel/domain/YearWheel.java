package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one budget year: each with its day, which no holiday moves, and how it stands by
 * what is recorded (lag 2003:1210 19 and 23-27 §§).
 */
public final class YearWheel {

    private final int budgetYear;
    private final WheelDays days;
    private final WheelFacts facts;

    /** A step as it stands; undecided members where it is the discharge's. */
    public record Step(
            WheelStep step,
            LocalDate dueOn,
            StepState state,
            @Nullable LocalDate doneOn,
            List<String> undecided,
            List<WheelFinding> findings) {}

    public YearWheel(int budgetYear, WheelDays days, WheelFacts facts) {
        this.budgetYear = budgetYear;
        this.days = days;
        this.facts = facts;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public List<Step> on(LocalDate today) {
        return days.steps().stream().map(step -> step(step, today)).toList();
    }

    private Step step(WheelStep step, LocalDate today) {
        LocalDate dueOn = days.dueOn(step, budgetYear);
        LocalDate doneOn = facts.doneOn(step);
        return new Step(
                step,
                dueOn,
                StepState.of(dueOn, doneOn, today),
                doneOn,
                step == WheelStep.DISCHARGE ? facts.undecided() : List.of(),
                findings(step));
    }

    private List<WheelFinding> findings(WheelStep step) {
        return switch (step) {
            case BUDGET -> ofBudget();
            case ANNUAL_REPORT -> ofDecision(facts.of(step));
            case DISCHARGE -> ofDischarge();
            default -> List.of();
        };
    }

    private List<WheelFinding> ofBudget() {
        StepFact budget = facts.of(WheelStep.BUDGET);
        List<WheelFinding> found = new ArrayList<>(ofDecision(budget));
        if (budget == null) {
            return found;
        }
        if (budget.decided() != null && !budget.decided().openToPublic()) {
            found.add(WheelFinding.MEETING_NOT_PUBLIC);
        }
        StepFact consultation = facts.of(WheelStep.CONSULTATION);
        if (consultation == null || consultation.doneOn().isAfter(budget.doneOn())) {
            found.add(WheelFinding.MEMBERS_NOT_CONSULTED);
        }
        return found;
    }

    private static List<WheelFinding> ofDecision(@Nullable StepFact fact) {
        if (fact == null) {
            return List.of();
        }
        StepFact.Decided decided = fact.decided();
        if (decided == null) {
            return List.of(WheelFinding.WITHOUT_DECISION);
        }
        List<WheelFinding> found = new ArrayList<>();
        if (!decided.approved()) {
            found.add(WheelFinding.NOT_APPROVED);
        }
        if (!decided.adjusted()) {
            found.add(WheelFinding.MINUTES_NOT_ADJUSTED);
        }
        return found;
    }

    private List<WheelFinding> ofDischarge() {
        StepFact audit = facts.of(WheelStep.AUDIT_REPORT);
        List<WheelFinding> found = new ArrayList<>();
        if (facts.decided().stream()
                .anyMatch(each -> audit == null || each.decidedOn().isBefore(audit.doneOn()))) {
            found.add(WheelFinding.DISCHARGE_BEFORE_AUDIT);
        }
        if (facts.decided().stream().anyMatch(each -> !each.granted())) {
            found.add(WheelFinding.DISCHARGE_REFUSED);
        }
        return found;
    }
}
