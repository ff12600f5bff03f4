package se.samspel.reporting.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.reporting.quality.domain.MadeUpTeam.told;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.quality.domain.Finding.Code;

/** Posts, money and units of a project that nobody has seen. */
class UnseenProjectTest {

    /** A calendar year in a project: 250 people, posts partly paid for already. */
    private final MadeUpTeam project =
            new MadeUpTeam("2023-01-01", "2023-12-31")
                    .there(150, Sex.KVINNA, "2023-02-01")
                    .there(100, Sex.MAN, "2023-03-01")
                    .seat(Party.KOMMUN, 25, 25, false)
                    .seat(Party.KOMMUN, 50, 50, false)
                    .seat(Party.REGION, 200, 100, false)
                    .seat(Party.KOMMUN, 100, 100, false)
                    .seat(Party.ARBETSFORMEDLINGEN, 100, 100, true)
                    .cost(2023, 1_450_000, 150_000);

    /** A team that has begun but whom nobody has left yet. */
    private final MadeUpTeam young =
            new MadeUpTeam("2022-01-01", "2022-12-31").there(9, Sex.KVINNA, "2022-09-01");

    @Test
    void fullTimePostsMustAddUp() {
        Finding finding = only(project, told("seats.agreed", "3.25", "kostnad för projektet"));
        assertThat(finding.code()).isEqualTo(Code.FTE_SUM);
        assertThat(finding.computed()).isEqualByComparingTo("3.75");
        assertThat(finding.calculation()).isEqualTo("0.25 + 0.50 + 2.00 + 1.00 = 3.75");

        Finding own =
                only(
                        young,
                        told(
                                "seats.agreed",
                                "3.25",
                                "personal i projektet",
                                "Delprojektledare",
                                25,
                                "Administrator",
                                50,
                                "Case_Manager",
                                200,
                                "Handledare",
                                100));
        assertThat(own.code()).isEqualTo(Code.FTE_SUM);
        assertThat(own.computed()).isEqualByComparingTo("3.75");
        assertThat(project.findings(told("seats.agreed", "3.75", "page 5"))).isEmpty();
        assertThat(project.findings(told("seats.agreed", "375", "procent"))).isEmpty();
        assertThat(project.findings(told("seats.actual.REGION", "1", "page 5"))).isEmpty();
    }

    @Test
    void costAfterTheLastDayAndSeatsOfOtherDaysAreOutsideThePeriod() {
        assertThat(only(project, told("budget.actualSek", "1600000", "utfall 2024-01-31")).code())
                .isEqualTo(Code.OUTSIDE_PERIOD);
        assertThat(project.findings(told("budget.actualSek", "1600000", "utfall 231231")))
                .isEmpty();
        assertThat(only(project, told("seats.agreed", "3.75", "personal 220930")).code())
                .isEqualTo(Code.OUTSIDE_PERIOD);
        assertThat(only(project, told("seats.agreed", "3.75", "personal 231131")).code())
                .isEqualTo(Code.DATE_HEADER);
    }

    @Test
    void moneyIsReadInKronorAndThousandsAndMustAddUp() {
        assertThat(project.findings(told("budget.actualSek", "1600000", "page 9"))).isEmpty();
        assertThat(project.findings(told("budget.SUMMA.budgetSek", "1600", "tkr"))).isEmpty();
        assertThat(project.findings(told("budget.SUMMA.budgetSek", "1.6", "mkr"))).isEmpty();
        Finding finding = only(project, told("budget.SUMMA.budgetSek", "1500", "tabell, tkr"));
        assertThat(finding.code()).isEqualTo(Code.REPORTED_DIFFERS);
        assertThat(finding.computed()).isEqualByComparingTo("1600");
        assertThat(
                        english(
                                only(
                                        project,
                                        told(
                                                "budget.actualSek",
                                                "1600000",
                                                "page 9",
                                                "PERSONAL",
                                                1_500_000,
                                                "OVRIGT",
                                                150_000))))
                .isEqualTo("PERSONAL: 1500000 reported, 1450000 computed");
    }

    @Test
    void plannedPeopleAreAddedUpByUnitsThoughNoRowsTellOfThem() {
        Finding finding =
                only(
                        young,
                        told(
                                "plannedParticipants",
                                "350",
                                "antal deltagare",
                                "Team",
                                250,
                                "VALST",
                                100,
                                "Samordningsteam",
                                100,
                                "Ordinarie",
                                50));
        assertThat(finding.code()).isEqualTo(Code.UNIT_DOUBLE_COUNT);
        assertThat(finding.computed()).isEqualByComparingTo("250");
        assertThat(young.findings(told("plannedParticipants", "150", "p", "VALST", 100, "Mer", 50)))
                .isEmpty();
        assertThat(only(young, told("plannedParticipants", "151", "summa 100 + 50")).computed())
                .isEqualByComparingTo("150");
    }

    @Test
    void unitsThatLieWithinEachOtherAreCountedTwice() {
        Finding finding =
                only(
                        project,
                        told(
                                "stockAndFlow.totalInPeriod",
                                "350",
                                "kostnader",
                                "Myndighetsgemensamt_team",
                                250,
                                "VALST",
                                100));

        assertThat(finding.code()).isEqualTo(Code.UNIT_DOUBLE_COUNT);
        assertThat(finding.computed()).isEqualByComparingTo("250");
        assertThat(finding.calculation()).isEqualTo("250 + 100 = 350");
        assertThat(
                        only(
                                        project,
                                        told(
                                                "stockAndFlow.totalInPeriod",
                                                "350",
                                                "summa av 250 + 100"))
                                .code())
                .isEqualTo(Code.UNIT_DOUBLE_COUNT);
        assertThat(
                        project.findings(
                                told(
                                        "stockAndFlow.totalInPeriod",
                                        "250",
                                        "page 2",
                                        "VALST",
                                        100,
                                        "Samordningsteam",
                                        100,
                                        "Ordinarie",
                                        50)))
                .isEmpty();
    }

    private static Finding only(MadeUpTeam team, ReportedFigure reported) {
        assertThat(team.findings(reported)).hasSize(1);
        return team.findings(reported).getFirst();
    }

    private static String english(Finding finding) {
        return Objects.requireNonNull(finding.explanation()).en();
    }
}
