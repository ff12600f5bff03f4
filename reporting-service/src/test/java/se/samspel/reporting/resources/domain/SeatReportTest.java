package se.samspel.reporting.resources.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

class SeatReportTest {

    private static final MemberName FK =
            new MemberName("2021005521", "Försäkringskassan", Party.FORSAKRINGSKASSAN);
    private static final MemberName UNNAMED = new MemberName("2120002304", null, Party.KOMMUN);
    private static final Period HALF_YEAR =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30));

    @Test
    void aPeriodIsReadByItsQuarters() {
        List<Quarter> quarters =
                Quarter.in(new Period(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 4, 1)));
        assertThat(quarters)
                .containsExactly(
                        quarter(2019, 4, "2019-12-31", "2019-12-31"),
                        quarter(2020, 1, "2020-01-01", "2020-03-31"),
                        quarter(2020, 2, "2020-04-01", "2020-04-01"));
        assertThat(quarters.getFirst().column().key()).isEqualTo("2019-Q4");
    }

    @Test
    void aSeatThatIsEmptyForAQuarterIsVacantInThatQuarterAlone() {
        List<Section> sections =
                report(
                        seat(FK, 100, 100, "2019-01-01", "2020-03-31", false),
                        seat(FK, 100, 0, "2020-04-01", null, true));
        assertThat(figures(sections, "agreed", FK)).containsExactly("1.00", "1.00");
        assertThat(figures(sections, "actual", FK)).containsExactly("1.00", "0.00");
        assertThat(figures(sections, "vacant", FK)).containsExactly("0.00", "1.00");
        // 91 of the half-year's 182 days.
        assertThat(figures(sections, "parties", FK))
                .containsExactly("1.00", "0.50", "50.0", "0.50", "50.0", "91");
    }

    @Test
    void theSumIsRoundedOnceFromTheDaysAndNotFromThePartiesFigures() {
        List<Section> sections =
                report(
                        seat(FK, 33, 33, "2020-01-01", "2020-01-31", false),
                        seat(UNNAMED, 33, 33, "2020-01-01", "2020-01-31", false));
        assertThat(figures(sections, "agreed", FK)).containsExactly("0.11", "0.00");
        assertThat(figures(sections, "agreed", "all")).containsExactly("0.22", "0.00");
        assertThat(section(sections, "agreed").table().rows())
                .extracting(row -> row.label().sv())
                .containsExactly("Försäkringskassan", "2120002304", "Alla parter");
    }

    @Test
    void aShareOfNothingIsUndefinedAndATeamWithoutSeatsHasItsTables() {
        List<Section> none = report();
        assertThat(section(none, "parties").table().rows()).hasSize(1);
        assertThat(figures(none, "parties", "all"))
                .containsExactly("0.00", "0.00", "-", "0.00", "-", "0");
        TeamSeat financed =
                new TeamSeat(FK, "coach", 100, 100, HALF_YEAR.from(), null, false, null, true);
        List<Section> already = report(financed);
        assertThat(figures(already, "parties", FK))
                .containsExactly("0.00", "0.00", "-", "0.00", "0.0", "0");
        assertThat(figures(already, "seats", "alreadyFinanced")).containsExactly("1.00", "1.00");
    }

    @Test
    void everyColumnOverTimeIsAMeanOfPosts() {
        assertThat(section(report(), "seats").table().columns())
                .extracting(Column::kind)
                .containsOnly(Column.Kind.MEAN);
        assertThat(section(report(), "seats").picture()).isEqualTo(Section.Picture.LINES);
    }

    @Test
    void theSteeringGroupsEmptySeatsAreCountedOnTheLastDayAndByDays() {
        List<Section> sections =
                SeatReport.sections(
                        HALF_YEAR,
                        List.of(),
                        List.of(
                                steering(FK, "2020-06-01", null, true),
                                steering(FK, "2019-01-01", "2020-05-31", true),
                                steering(UNNAMED, "2019-01-01", null, false)));
        assertThat(figures(sections, "steeringGroup", FK)).containsExactly("1", "1", "182");
        assertThat(figures(sections, "steeringGroup", "all")).containsExactly("2", "1", "182");
    }

    private static List<Section> report(TeamSeat... seats) {
        return SeatReport.sections(HALF_YEAR, List.of(seats), List.of());
    }

    private static List<String> figures(List<Section> sections, String key, MemberName party) {
        return figures(sections, key, party.organisationNumber());
    }

    private static List<String> figures(List<Section> sections, String key, String row) {
        return section(sections, key).table().rows().stream()
                .filter(each -> each.key().equals(row))
                .map(Row::cells)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(cell ->
                        cell instanceof Cell.Number number ? number.value().toPlainString() : "-")
                .toList();
    }

    private static Section section(List<Section> sections, String key) {
        return sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static TeamSeat seat(
            MemberName party,
            int agreed,
            int actual,
            String from,
            @Nullable String to,
            boolean vacant) {
        return new TeamSeat(
                party,
                "coach",
                agreed,
                actual,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                vacant,
                null,
                false);
    }

    private static SteeringSeat steering(
            MemberName party, String from, @Nullable String to, boolean vacant) {
        return new SteeringSeat(
                party,
                "MEMBER",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                vacant);
    }

    private static Quarter quarter(int year, int number, String from, String to) {
        return new Quarter(year, number, new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
