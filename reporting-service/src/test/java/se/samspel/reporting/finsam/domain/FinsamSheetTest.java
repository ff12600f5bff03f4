package se.samspel.reporting.finsam.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.AssociationYear;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.Facts;
import se.samspel.reporting.cost.domain.Heads;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;

class FinsamSheetTest {

    private static final AssociationYear YEAR =
            new AssociationYear(
                    "2220008714",
                    "SET",
                    List.of(new AssociationYear.Contribution("1", "REGION", money("4680000"))),
                    List.of(),
                    List.of(
                            area("STYRELSE", "150000", "61250.50"),
                            area("ADMINISTRATION", "900000", "431000"),
                            area("INSATSER", "3900000", "1")),
                    money("1200000"),
                    money("2340000"),
                    money("1119412"),
                    Map.of());

    private static final InterventionFacts TEAM =
            Facts.team("Teamet", Facts.people(40, 36, 23, 36, 30, 22), new Heads(4, 2, 0));
    private static final InterventionFacts HEADS = Facts.headcount("Öppet hus", new Heads(7, 5, 0));

    @Test
    void administrationIsBoardOfficeAndAudit() {
        FinsamSheet sheet = FinsamSheet.of(YEAR, List.of(TEAM), 2020);

        assertThat(sheet.administration().budget()).isEqualTo(money("1050000"));
        assertThat(sheet.administration().actual()).isEqualTo(money("492250.50"));
        assertThat(sheet.interventions().actual()).isEqualTo(money("1119412"));
    }

    @Test
    void whereHeadsAreCountedTheyAreTheParticipants() {
        FinsamSheet sheet = FinsamSheet.of(YEAR, List.of(TEAM, HEADS), 2020);

        assertThat(sheet.lines().get(0).participants()).isEqualTo(76);
        assertThat(sheet.lines().get(0).anonymous()).isEqualTo(6);
        assertThat(sheet.lines().get(1).participants()).isEqualTo(12);
        assertThat(sheet.lines().get(1).anonymous()).isZero();
        assertThat(sheet.total().women()).isEqualTo(47);
        assertThat(sheet.total().participants()).isEqualTo(88);
    }

    @Test
    void anInterventionsRowSaysAllThatTheSheetAsksFor() {
        assertThat(row(List.of(TEAM, HEADS), 0).cells())
                .containsExactly(
                        prose("Individinriktad", "Individual"),
                        prose("Identifierade", "Identified"),
                        prose("Ja", "Yes"),
                        Cell.of(2340000),
                        Cell.of(1119412),
                        Cell.of(60),
                        Cell.of(40),
                        Cell.of(36),
                        Cell.of(76),
                        Cell.of(6));
        assertThat(row(List.of(TEAM, HEADS), 1).cells().subList(2, 6))
                .containsOnly(new Cell.Undefined());
    }

    @Test
    void fewOfASexAreHiddenWithWhatWouldGiveThemAway() {
        InterventionFacts few = Facts.team("Få män", Facts.people(40, 3, 0, 0, 0, 0), Heads.NONE);
        Row row = row(List.of(few), 0);

        assertThat(row.cells().get(7)).isEqualTo(new Cell.Withheld());
        assertThat(row.cells().subList(6, 9).stream().filter(new Cell.Withheld()::equals).count())
                .isGreaterThanOrEqualTo(2);
        assertThat(row.cells().get(3)).isEqualTo(Cell.of(2340000));
    }

    @Test
    void aSexIsHiddenThoughTheTeamReportShowsThemAll() {
        InterventionFacts few = Facts.team("Få män", Facts.people(40, 3, 0, 0, 0, 0), Heads.NONE);
        FinsamSheet sheet = FinsamSheet.of(YEAR, List.of(few, TEAM), 2020);
        CostPerResult people = CostPerResult.of(List.of(few, TEAM), Facts.YEAR);
        Protection protection = Facts.shown(sheet::addTo, people::addTold);

        assertThat(protection.shows(few.id() + ".participants")).isTrue();
        assertThat(protection.shows(few.id() + ".women")).isFalse();
        assertThat(protection.shows(few.id() + ".men")).isFalse();
    }

    @Test
    void whatTheSheetShowsOfTheWholeIsKnownInTheOtherReports() {
        Period year = Facts.YEAR;
        FinsamSheet sheet = FinsamSheet.of(YEAR, List.of(TEAM), 2020);
        String women = new SharedNames(year).of("bySex.totalInPeriod.KVINNA").orElseThrow();

        assertThat(sheet.names(CostPerResult.of(List.of(TEAM), year), year))
                .containsEntry("total.women", women)
                .containsKey("total.anonymous");
    }

    @Test
    void aSheetOfAYearThatNothingIsToldOfIsEmpty() {
        FinsamSheet sheet = FinsamSheet.of(AssociationYear.untold("2220008714"), List.of(), 2020);

        assertThat(sheet.administration().budget()).isNull();
        assertThat(FinsamTables.of(sheet, List.of(), Facts.shown(sheet::addTo)))
                .extracting(section -> section.table().rows().size())
                .containsExactly(5, 1);
    }

    private static Row row(List<InterventionFacts> interventions, int place) {
        FinsamSheet sheet = FinsamSheet.of(YEAR, interventions, 2020);
        return FinsamTables.of(sheet, interventions, Facts.shown(sheet::addTo))
                .getLast()
                .table()
                .rows()
                .get(place);
    }

    private static AssociationYear.Area area(String area, String budget, String actual) {
        return new AssociationYear.Area(area, money(budget), money(actual), null);
    }

    private static Cell prose(String sv, String en) {
        return new Cell.Prose(Text.of(sv, en));
    }

    private static Money money(String sek) {
        return Money.ofSek(new BigDecimal(sek));
    }
}
