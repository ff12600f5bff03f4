package se.samspel.reporting.teamreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samspel.reporting.teamreport.domain.People.paidBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.teamreport.domain.People.Person;

/** What an attacker with pen and paper must not get out of a report for others than the host. */
class DisclosureControlTest {

    @Test
    void theHostGetsEverything() {
        TeamReport report = new People().with(1, who -> {}).report();

        assertThat(Disclosure.exact(report).withheld()).isEmpty();
        assertThat(Disclosure.exact(report).figures()).isSameAs(report.figures());
    }

    @Test
    void aCellOfFiveIsShownAndOneOfFourIsNot() {
        Disclosure five = disclosed(stayed(5).with(5, Person::man));
        Disclosure four = disclosed(stayed(5).with(4, Person::man));

        assertThat(five.figures().value("bySex.activeAtEnd.MAN")).isEqualTo("5");
        assertThat(four.figures().value("bySex.activeAtEnd.MAN")).isNull();
        assertThat(four.figures().value("bySex.activeAtEnd.KVINNA")).isNull();
        assertThat(four.figures().value("bySex.totalInPeriod.MAN")).isNull();
        assertThat(four.figures().value("stockAndFlow.activeAtEnd")).isEqualTo("9");
        assertThat(four.figures().value("bySex.exits.MAN")).isEqualTo("0");
    }

    @Test
    void fewOfUnknownSexHideASexThatWouldTellThemByTakingAway() {
        Disclosure disclosed =
                disclosed(stayed(5).with(6, Person::man).with(2, Person::ofUnknownSex));

        assertThat(disclosed.figures().value("bySex.activeAtEnd.total")).isEqualTo("13");
        assertThat(disclosed.withheld())
                .anyMatch(name -> name.matches("bySex.activeAtEnd.(KVINNA|MAN)"));
    }

    @Test
    void aSmallFlowHidesTheOtherFlowAndTheTotalSinceLastYearsReportTellsTheStocks() {
        People people =
                stayed(20)
                        .with(3, who -> who.started("2024-04-01"))
                        .with(8, who -> who.left("2024-05-01", ExitDestination.ARBETE));

        Disclosure disclosed = disclosed(people);

        assertThat(disclosed.figures().value("stockAndFlow.enrolled")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.totalInPeriod")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.exits")).isNull();
        assertThat(disclosed.figures().value("stockAndFlow.activeAtStart")).isEqualTo("28");
        assertThat(disclosed.figures().value("stockAndFlow.activeAtEnd")).isEqualTo("23");
    }

    @Test
    void aHiddenTotalHidesEveryTableThatAddsUpToIt() {
        People people =
                stayed(20)
                        .with(3, who -> who.started("2024-04-01"))
                        .with(8, who -> who.left("2024-05-01", ExitDestination.ARBETE));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.total")).isNull();
        assertThat(figures.value("exits.excludingEarlyDropouts")).isNull();
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
        assertThat(figures.value("exits.goalAttainedPercentOfAllExits")).isNull();
        assertThat(figures.value("bySex.exits.total")).isNull();
        assertThat(figures.value("referringParty.enrolled.KOMMUN")).isNull();
        assertThat(figures.value("meanAgeYears.exits")).isNull();
        assertThat(figures.value("referringParty.activeAtEnd.KOMMUN")).isEqualTo("23");
    }

    @Test
    void fewDropoutsHideTheDestinationsThatAddUpToTheRest() {
        People people =
                stayed(20)
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ANNAT))
                        .with(2, who -> who.droppedOut("2024-05-01"));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.total")).isEqualTo("22");
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
        assertThat(figures.value("throughputMonths.meanExcludingDropouts")).isNull();
    }

    @Test
    void fewDeceasedAreNotWhatRemainsOfTheDestinations() {
        People people =
                stayed(20)
                        .with(10, who -> who.left("2024-05-01", ExitDestination.ARBETE))
                        .with(1, who -> who.died("2024-05-01"));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("exits.excludingEarlyDropouts")).isEqualTo("11");
        assertThat(figures.value("exits.byDestination.ARBETE")).isNull();
    }

    @Test
    void withheldDestinationsDoNotTellWhichOfThemNobodyWentTo() {
        People people = stayed(20).with(3, who -> who.left("2024-05-01", ExitDestination.ANNAT));

        assertThat(disclosed(people).withheld())
                .contains("exits.byDestination.ANNAT", "exits.byDestination.ARBETE");
    }

    @Test
    void aShareOfFewIsNoShare() {
        YearMonth young = YearMonth.of(2000, 1);

        assertThat(young(stayed(20).with(4, who -> who.born(young)))).isNull();
        assertThat(young(stayed(20).with(5, who -> who.born(young)))).isEqualTo("20.0");
        assertThat(young(stayed(20))).isEqualTo("0.0");
        assertThat(young(stayed(4).with(20, who -> who.born(young)))).isNull();
    }

    @Test
    void meansOfTheSexesGoTogetherSinceOneGivesTheOther() {
        People people =
                stayed(20)
                        .with(6, who -> leftAfterSupport(who, 36))
                        .with(3, who -> leftAfterSupport(who.man(), 36))
                        .with(3, who -> leftAfterSupport(who.man(), null));

        Figures figures = disclosed(people).figures();

        assertThat(figures.value("yearsInPublicSupportAtEnrolment.exits")).isEqualTo("3.0");
        assertThat(figures.value("yearsInPublicSupportAtEnrolment.MAN")).isNull();
        assertThat(figures.value("yearsInPublicSupportAtEnrolment.KVINNA")).isNull();
    }

    @Test
    void anEmptyMeanIsNotSaidToBeWithheld() {
        People people = new People();
        for (IncomeSource source : IncomeSource.values()) {
            people.with(5, who -> who.before(paidBy(source, 24)));
        }

        Disclosure disclosed = disclosed(people);

        assertThat(disclosed.figures().value("meanAgeYears.exits")).isNull();
        assertThat(disclosed.withheld()).isEmpty();
    }

    @Test
    void thatAllHaveTheSameIncomeIsToldOfEveryOneOfThem() {
        Disclosure disclosed = disclosed(stayed(20));

        assertThat(disclosed.figures().value("stockAndFlow.activeAtEnd")).isEqualTo("20");
        assertThat(disclosed.figures().value("incomePayerGroups.activeAtEnd.SOCIALTJANST"))
                .isNull();
        assertThat(disclosed.figures().value("incomePayerGroups.activeAtEnd.EJ_SOCIALTJANST"))
                .isNull();
        assertThat(disclosed.figures().value("referringParty.activeAtEnd.REGION")).isEqualTo("0");
    }

    @Test
    void theHostMayChooseAnotherThresholdAndGrouping() {
        TeamReport report =
                stayed(20).with(3, who -> who.before(paidBy(IncomeSource.AKASSA, 9))).report();
        Terms three = new Terms(3, Map.of("incomePayer.activeAtEnd", 9));

        Figures figures = Disclosure.controlled(report, three, Earlier.NONE).figures();

        assertThat(figures.value("incomePayerGroups.activeAtEnd.EJ_SOCIALTJANST")).isEqualTo("3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(2, Map.of()));
    }

    private static People stayed(int women) {
        return new People().with(women, who -> {});
    }

    private static Disclosure disclosed(People people) {
        return Disclosure.controlled(people.report());
    }

    private static @Nullable BigDecimal young(People people) {
        return disclosed(people).figures().value("youngShareOfActivePercent");
    }

    private static void leftAfterSupport(Person who, @Nullable Integer months) {
        who.left("2024-03-01", ExitDestination.ARBETE)
                .before(paidBy(IncomeSource.SJUKPENNING, months));
    }
}
