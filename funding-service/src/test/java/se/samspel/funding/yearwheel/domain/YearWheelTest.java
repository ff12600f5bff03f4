package se.samspel.funding.yearwheel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWheelTest {

    private static final LocalDate BUDGET_DAY = LocalDate.of(2026, 11, 30);
    private static final StepFact.Decided SOUND = new StepFact.Decided(true, true, true);
    private static final StepFact CONSULTED = new StepFact(LocalDate.of(2026, 10, 20), null);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, OPEN",
        "2026-10-01, DUE_SOON",
        "2026-11-30, DUE_SOON",
        "2026-12-01, OVERDUE"
    })
    void aStepIsSoonDueSixtyDaysBeforeAndOverdueTheDayAfter(LocalDate today, StepState state) {
        assertThat(step(WheelStep.BUDGET, WheelFacts.NONE, today).state()).isEqualTo(state);
    }

    @Test
    void aStepDoneOnItsDayIsDoneInTimeAndTheDayAfterLate() {
        assertThat(budget(BUDGET_DAY, SOUND, CONSULTED).state()).isEqualTo(StepState.DONE);
        YearWheel.Step late = budget(BUDGET_DAY.plusDays(1), SOUND, CONSULTED);
        assertThat(late.state()).isEqualTo(StepState.DONE_LATE);
        assertThat(late.state().isDone()).isTrue();
        assertThat(late.doneOn()).isEqualTo(BUDGET_DAY.plusDays(1));
        assertThat(late.dueOn()).isEqualTo(BUDGET_DAY);
    }

    @Property
    void whatIsNotDoneIsOneOfThreeAndNeverDone(@ForAll @IntRange(max = 1500) int day) {
        LocalDate today = LocalDate.of(2025, 1, 1).plusDays(day);
        new YearWheel(2027, WheelDays.USUAL, WheelFacts.NONE)
                .on(today)
                .forEach(step -> {
                    assertThat(step.state().isDone()).isFalse();
                    assertThat(step.state() == StepState.OVERDUE)
                            .isEqualTo(today.isAfter(step.dueOn()));
                    assertThat(step.findings()).isEmpty();
                });
    }

    @Test
    void aBudgetThatTheBoardAdoptedInPublicAfterConsultationHasNoFinding() {
        assertThat(budget(BUDGET_DAY, SOUND, CONSULTED).findings()).isEmpty();
        assertThat(budget(BUDGET_DAY, SOUND, new StepFact(BUDGET_DAY, null)).findings()).isEmpty();
    }

    @Test
    void aBudgetOfAMeetingThatWasNotPublicIsFound() {
        assertThat(
                        budget(BUDGET_DAY, new StepFact.Decided(true, false, true), CONSULTED)
                                .findings())
                .containsExactly(WheelFinding.MEETING_NOT_PUBLIC);
    }

    @Test
    void aBudgetWhoseMinutesAreNotAdjustedIsFound() {
        assertThat(
                        budget(BUDGET_DAY, new StepFact.Decided(true, true, false), CONSULTED)
                                .findings())
                .containsExactly(WheelFinding.MINUTES_NOT_ADJUSTED);
    }

    @Test
    void aBudgetThatWasNotApprovedOrHasNoDecisionIsFound() {
        assertThat(
                        budget(BUDGET_DAY, new StepFact.Decided(false, true, true), CONSULTED)
                                .findings())
                .containsExactly(WheelFinding.NOT_APPROVED);
        assertThat(budget(BUDGET_DAY, null, CONSULTED).findings())
                .containsExactly(WheelFinding.WITHOUT_DECISION);
    }

    @Test
    void aBudgetBeforeTheMembersWereConsultedIsFound() {
        assertThat(budget(BUDGET_DAY, SOUND, null).findings())
                .containsExactly(WheelFinding.MEMBERS_NOT_CONSULTED);
        assertThat(budget(BUDGET_DAY, SOUND, new StepFact(BUDGET_DAY.plusDays(1), null)).findings())
                .containsExactly(WheelFinding.MEMBERS_NOT_CONSULTED);
    }

    @Test
    void anAnnualReportNeedsItsDecisionButNoPublicMeeting() {
        var report =
                new StepFact(LocalDate.of(2028, 3, 31), new StepFact.Decided(true, false, true));
        assertThat(annualReport(report).findings()).isEmpty();
        assertThat(annualReport(report).state()).isEqualTo(StepState.DONE);
        assertThat(annualReport(new StepFact(LocalDate.of(2028, 3, 31), null)).findings())
                .containsExactly(WheelFinding.WITHOUT_DECISION);
    }

    @Test
    void theDischargeIsDoneWhenTheLastMemberHasDecided() {
        var first = new Discharge(LocalDate.of(2028, 5, 10), true);
        var last = new Discharge(LocalDate.of(2028, 7, 1), true);
        YearWheel.Step half = discharge(Map.of("2021005521", first), audited());
        assertThat(half.state()).isEqualTo(StepState.OVERDUE);
        assertThat(half.undecided()).containsExactly("2120002304");
        YearWheel.Step all = discharge(Map.of("2021005521", last, "2120002304", first), audited());
        assertThat(all.state()).isEqualTo(StepState.DONE_LATE);
        assertThat(all.doneOn()).isEqualTo("2028-07-01");
        assertThat(all.undecided()).isEmpty();
        assertThat(all.findings()).isEmpty();
    }

    @Test
    void aDischargeBeforeTheAuditReportOrRefusedIsFound() {
        var before = new Discharge(LocalDate.of(2028, 4, 29), false);
        assertThat(discharge(Map.of("2021005521", before), audited()).findings())
                .containsExactly(
                        WheelFinding.DISCHARGE_BEFORE_AUDIT, WheelFinding.DISCHARGE_REFUSED);
        var same = new Discharge(LocalDate.of(2028, 4, 30), true);
        assertThat(discharge(Map.of("2021005521", same), audited()).findings()).isEmpty();
        assertThat(discharge(Map.of("2021005521", same), null).findings())
                .containsExactly(WheelFinding.DISCHARGE_BEFORE_AUDIT);
    }

    @Test
    void withoutMembersNobodyCanHaveDischarged() {
        assertThat(step(WheelStep.DISCHARGE, WheelFacts.NONE, LocalDate.of(2027, 1, 1)).state())
                .isEqualTo(StepState.OPEN);
    }

    @Test
    void onlyTheBudgetAndTheAnnualReportAreDecidedByTheBoard() {
        assertThat(Arrays.stream(WheelStep.values()).filter(step -> step.decidedBy() != null))
                .containsExactly(WheelStep.BUDGET, WheelStep.ANNUAL_REPORT);
    }

    private static StepFact audited() {
        return new StepFact(LocalDate.of(2028, 4, 30), null);
    }

    private static YearWheel.Step budget(
            LocalDate on, StepFact.@Nullable Decided decided, @Nullable StepFact consultation) {
        Map<WheelStep, StepFact> done = new EnumMap<>(WheelStep.class);
        done.put(WheelStep.BUDGET, new StepFact(on, decided));
        if (consultation != null) {
            done.put(WheelStep.CONSULTATION, consultation);
        }
        return step(WheelStep.BUDGET, new WheelFacts(done, Set.of(), Map.of()), on);
    }

    private static YearWheel.Step annualReport(StepFact fact) {
        return step(
                WheelStep.ANNUAL_REPORT,
                new WheelFacts(Map.of(WheelStep.ANNUAL_REPORT, fact), Set.of(), Map.of()),
                LocalDate.of(2028, 4, 1));
    }

    private static YearWheel.Step discharge(
            Map<String, Discharge> discharges, @Nullable StepFact audit) {
        return step(
                WheelStep.DISCHARGE,
                new WheelFacts(
                        audit == null ? Map.of() : Map.of(WheelStep.AUDIT_REPORT, audit),
                        Set.of("2021005521", "2120002304"),
                        discharges),
                LocalDate.of(2028, 7, 1));
    }

    private static YearWheel.Step step(WheelStep step, WheelFacts facts, LocalDate today) {
        return new YearWheel(2027, WheelDays.USUAL, facts)
                .on(today).stream().filter(each -> each.step() == step).findFirst().orElseThrow();
    }
}
