package se.samspel.funding.esfclaim.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.esfclaim.domain.AClaim.JANUARY;
import static se.samspel.funding.esfclaim.domain.AClaim.MARCH;
import static se.samspel.funding.esfclaim.domain.AClaim.QUARTER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.samspel.funding.cofinancing.domain.Contribution;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.costmodel.domain.CostModels;
import se.samspel.funding.costmodel.domain.CostUnit;
import se.samspel.funding.timereport.domain.TimeFinding;
import se.samspel.kit.value.Money;

class ClaimSheetTest {

    @Test
    void esfsShareIsAskedForWhereOthersPayTheRest() {
        ClaimSheet sheet = AClaim.sheet(AClaim.ready());
        assertThat(sheet.eligibleTotal()).isEqualTo(Money.ofOre(1000_00));
        assertThat(sheet.asked()).isEqualTo(Money.ofOre(400_00));
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void theCostThatOthersBearInKindIsPartOfTheTotal() {
        ClaimSheet sheet = sheet("40", 400_00, Contribution.IN_KIND, 600_00);
        assertThat(sheet.eligibleTotal()).isEqualTo(Money.ofOre(1000_00));
        assertThat(sheet.asked()).isEqualTo(Money.ofOre(400_00));
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void anOreTooLittleCoFinancingIsTold() {
        ClaimSheet sheet = sheet("40", 1000_00, Contribution.CASH, 599_99);
        assertThat(sheet.asked()).isEqualTo(Money.ofOre(400_00));
        assertThat(sheet.findings()).containsExactly(ClaimFinding.CO_FINANCING_SHORT);
    }

    @Test
    void whatOthersHavePaidIsNotAskedFor() {
        ClaimSheet sheet = sheet("40", 1000_00, Contribution.CASH, 600_01);
        assertThat(sheet.asked()).isEqualTo(Money.ofOre(399_99));
        assertThat(sheet.findings()).containsExactly(ClaimFinding.SHARE_CUT);
        assertThat(sheet("40", 1000_00, Contribution.CASH, 2000_00).asked()).isEqualTo(Money.ZERO);
    }

    @Test
    void halfAnOreOfTheShareIsRoundedUp() {
        assertThat(sheet("50", 1, Contribution.CASH, 0).asked()).isEqualTo(Money.ofOre(1));
        assertThat(sheet("49.99", 1, Contribution.CASH, 0).asked()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPostIsNotCoFinancingAndDirectCostAtOnce() {
        ClaimContent twice =
                AClaim.content(
                        "40",
                        List.of(AClaim.cost(JANUARY, 100, " case MANAGER")),
                        List.of(AClaim.coFinancing(Contribution.IN_KIND, "Case Manager", 100)));
        assertThat(AClaim.sheet(twice).findings()).contains(ClaimFinding.IN_KIND_ALSO_DIRECT);
        ClaimContent cash =
                AClaim.content(
                        "40",
                        List.of(AClaim.cost(JANUARY, 100, "Case Manager")),
                        List.of(AClaim.coFinancing(Contribution.CASH, "Case Manager", 60)));
        assertThat(AClaim.sheet(cash).findings()).isEmpty();
    }

    @Test
    void aPostThatSomebodyPaysAlreadyIsNoDirectCost() {
        ClaimContent paid =
                AClaim.content(
                        "40",
                        List.of(AClaim.cost(JANUARY, 100, "arbetsgivarkoordinator ")),
                        List.of(AClaim.coFinancing(Contribution.CASH, "Medel", 60)));
        assertThat(AClaim.sheet(paid).findings())
                .containsExactly(ClaimFinding.ALREADY_FINANCED_ALSO_DIRECT);
    }

    @Test
    void costWithoutAModelKeepsAClaimFromSubmission() {
        ClaimSheet sheet =
                ClaimSheet.of(AClaim.ready(), CostModels.NONE, StaffHours.NONE, Set.of());
        assertThat(sheet.findings()).contains(ClaimFinding.NO_COST_MODEL);
        assertThat(ClaimFinding.NO_COST_MODEL.isBlocking()).isTrue();
    }

    @Test
    void hoursHaveTheirPriceAndTheirFindings() {
        var hours =
                new StaffHours(
                        new TreeMap<>(
                                Map.of(JANUARY, new BigDecimal("10.5"), MARCH, BigDecimal.ONE)),
                        new BigDecimal("3"),
                        Set.of(TimeFinding.values()));
        var models =
                new CostModels(
                        List.of(CostModel.unitCost(QUARTER, CostUnit.HOUR, Money.ofOre(100_00))));
        ClaimSheet sheet =
                ClaimSheet.of(AClaim.content("40", List.of(), List.of()), models, hours, Set.of());
        assertThat(sheet.cost().units()).isEqualTo(Money.ofOre(1150_00));
        assertThat(sheet.hours()).isEqualByComparingTo("11.5");
        assertThat(sheet.findings())
                .contains(
                        ClaimFinding.HOURS_OVER_CAP,
                        ClaimFinding.CAP_UNKNOWN,
                        ClaimFinding.SHARES_OVER_WHOLE);
    }

    @Property
    void nobodyIsAskedForMoreThanTheShareNorThanWhatIsUnpaid(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cost,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cash,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long inKind,
            @ForAll @IntRange(min = 1, max = 10_000) int share) {
        ClaimContent content =
                AClaim.content(
                        BigDecimal.valueOf(share, 2).toPlainString(),
                        List.of(AClaim.cost(JANUARY, cost, null)),
                        List.of(
                                AClaim.coFinancing(Contribution.CASH, "a", cash),
                                AClaim.coFinancing(Contribution.IN_KIND, "b", inKind)));
        ClaimSheet sheet = AClaim.sheet(content);
        long asked = sheet.asked().ore();
        assertThat(asked).isBetween(0L, Math.max(0, cost - cash));
        BigDecimal exact =
                BigDecimal.valueOf(cost + inKind)
                        .multiply(BigDecimal.valueOf(share))
                        .movePointLeft(4);
        assertThat(BigDecimal.valueOf(asked)).isLessThanOrEqualTo(exact.add(new BigDecimal("0.5")));
    }

    @Test
    void rowsLieWithinThePeriod() {
        AClaim.content("40", List.of(AClaim.cost(MARCH, 1, null)), List.of());
        assertThatExceptionOfType(ClaimRule.PeriodUnfit.class)
                .isThrownBy(() ->
                        AClaim.content(
                                "40",
                                List.of(AClaim.cost(MARCH.plusMonths(1), 1, null)),
                                List.of()));
        assertThatExceptionOfType(ClaimRule.PeriodUnfit.class)
                .isThrownBy(() ->
                        AClaim.content(
                                "40",
                                List.of(AClaim.cost(JANUARY.minusMonths(1), 1, null)),
                                List.of()));
    }

    @Test
    void aShareIsMoreThanNothingAndAtMostTheWhole() {
        AClaim.content("0.01", List.of(), List.of());
        AClaim.content("100", List.of(), List.of());
        for (String unfit : List.of("0", "-1", "100.01", "0.001")) {
            assertThatExceptionOfType(ClaimRule.FiguresUnfit.class)
                    .as(unfit)
                    .isThrownBy(() -> AClaim.content(unfit, List.of(), List.of()));
        }
    }

    @Test
    void hoursAreNotGivenByHandAndNothingIsNegative() {
        for (ClaimUnit unfit :
                List.of(
                        new ClaimUnit(JANUARY.atDay(1), CostUnit.HOUR, BigDecimal.ONE),
                        new ClaimUnit(JANUARY.atDay(1), CostUnit.DAY, new BigDecimal("-1")))) {
            assertThatExceptionOfType(ClaimRule.FiguresUnfit.class)
                    .isThrownBy(() ->
                            new ClaimContent(
                                    QUARTER, BigDecimal.TEN, List.of(), List.of(unfit), List.of()));
        }
        for (ClaimCoFinancing unfit :
                List.of(
                        AClaim.coFinancing(Contribution.CASH, "x", -1),
                        AClaim.coFinancing(Contribution.NONE, "x", 1))) {
            assertThatExceptionOfType(ClaimRule.FiguresUnfit.class)
                    .isThrownBy(() -> AClaim.content("40", List.of(), List.of(unfit)));
        }
    }

    private static ClaimSheet sheet(
            String share, long cost, Contribution contribution, long coFinanced) {
        return AClaim.sheet(
                AClaim.content(
                        share,
                        List.of(AClaim.cost(JANUARY, cost, null)),
                        List.of(AClaim.coFinancing(contribution, "x", coFinanced))));
    }
}
