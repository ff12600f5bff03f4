package se.samspel.funding.yearwheel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

class RecordedFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void theDischargeIsEachMembersOwn() {
        assertThatThrownBy(() -> fact(WheelStep.DISCHARGE, TODAY, "x"))
                .isInstanceOf(WheelRule.DischargeByMember.class);
        assertThat(fact(WheelStep.SETTLEMENT, TODAY, "x").key().step())
                .isEqualTo(WheelStep.SETTLEMENT);
    }

    @Test
    void nothingIsDoneTomorrow() {
        assertThat(fact(WheelStep.BUDGET, TODAY, "§ 64").doneOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> fact(WheelStep.BUDGET, TODAY.plusDays(1), "§ 64"))
                .isInstanceOf(FutureActDate.class);
        assertThat(MemberDischarge.stated(TODAY, true, TODAY).granted()).isTrue();
        assertThatThrownBy(() -> MemberDischarge.stated(TODAY.plusDays(1), true, TODAY))
                .isInstanceOf(FutureActDate.class);
    }

    @Test
    void noReferenceHoldsAPerson() {
        assertThatThrownBy(() -> fact(WheelStep.BUDGET, TODAY, "19121212-1212"))
                .isInstanceOf(IdentityNumberInText.class);
        var key = new MemberDischarge.Key("2220002139", 2026, "2021005521");
        var granted = new Discharge(TODAY, true);
        assertThatThrownBy(() -> new MemberDischarge(key, granted, "19121212-1212", NOW))
                .isInstanceOf(IdentityNumberInText.class);
        assertThat(new MemberDischarge(key, granted, "KF § 71", NOW).discharge())
                .isEqualTo(granted);
    }

    @Test
    void ownDaysAreKeptAsTheyWereSet() {
        var days =
                new WheelDays(
                        FollowUps.TERTIAL,
                        List.of(new WheelDays.OwnDay(WheelStep.DISCHARGE, MonthDay.of(5, 31))));
        var parameters = new WheelParameters("2220002139", 2026, days, NOW);
        assertThat(parameters.days().own()).isEqualTo(days.own());
        assertThat(parameters.days().followUps()).isEqualTo(FollowUps.TERTIAL);
        parameters.set(2027, WheelDays.USUAL, NOW);
        assertThat(parameters.firstBudgetYear()).isEqualTo(2027);
        assertThat(parameters.days().own()).isEmpty();
    }

    private static YearFact fact(WheelStep step, LocalDate doneOn, String reference) {
        return new YearFact(
                new YearFact.Key("2220002139", 2027, step),
                new YearFact.Done(doneOn, reference, null),
                TODAY,
                NOW);
    }
}
