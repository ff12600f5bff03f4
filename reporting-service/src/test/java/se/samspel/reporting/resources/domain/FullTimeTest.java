package se.samspel.reporting.resources.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.samspel.reporting.AvestaCaseFiles;
import se.samspel.reporting.AvestaEvents;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.resources.domain.TeamResources.PartySeats;
import se.samspel.reporting.teamreport.domain.Period;

class FullTimeTest {

    private static final MemberName AVESTA = new MemberName("2120002304", "Avesta", Party.KOMMUN);

    @Test
    void theAvestaTeamOnTheYearsLastDay() {
        TeamResources team = TeamResources.of(on("2020-06-30"), avesta("2020-06-30"), List.of());

        assertThat(team.parties())
                .extracting(
                        party -> party.party().organisationNumber(),
                        party -> party.sum().agreed().toString(),
                        party -> party.sum().actual().toString(),
                        party -> party.sum().vacantSeats())
                .containsExactlyInAnyOrder(
                        row("avesta", "3.20", "3.20", 0),
                        row("arbetsformedlingen", "0.80", "0.20", 0),
                        row("region-dalarna", "0.20", "0.20", 0),
                        row("forsakringskassan", "0.20", "0.00", 1));
        assertThat(team.total()).isEqualTo(sum("4.40", "3.60", "0.00", "0.00", "0.20", 1));
        assertThat(team.parties().stream().mapToInt(FullTimeTest::seats).sum()).isEqualTo(7);
    }

    @Test
    void aNewPercentageCountsFromItsFirstDay() {
        assertThat(FullTime.of(avesta("2020-03-31"), on("2020-03-31")).actual()).isEqualTo("3.90");
        assertThat(FullTime.of(avesta("2020-04-01"), on("2020-04-01")).actual()).isEqualTo("3.60");
    }

    /** 50 % for 244 days and 20 % for 91 days of 366: 14,020 percent days. */
    @Test
    void ofAPeriodTheMeanOverItsDaysIsRoundedOnce() {
        Period year = new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30));
        List<TeamSeat> seats =
                List.of(
                        seat(80, 50, "2019-08-01", "2020-03-31", false),
                        seat(80, 20, "2020-04-01", null, false));

        assertThat(FullTime.of(seats, year))
                .isEqualTo(sum("0.73", "0.38", "0.00", "0.00", "0.00", 0));
    }

    @Test
    void whatIsAlreadyFinancedIsSummedApart() {
        List<TeamSeat> seats =
                List.of(
                        seat(100, 100, "2019-08-01", null, false),
                        seat(75, 50, "2019-08-01", null, true));

        assertThat(FullTime.of(seats, on("2020-01-01")))
                .isEqualTo(sum("1.00", "1.00", "0.75", "0.50", "0.00", 0));
    }

    @Test
    void aTeamWithoutSeatsHasNone() {
        assertThat(FullTime.of(List.of(), on("2020-01-01")))
                .isEqualTo(sum("0.00", "0.00", "0.00", "0.00", "0.00", 0));
    }

    private static Tuple row(String memberKey, String agreed, String actual, int vacant) {
        return tuple(AvestaEvents.memberNumber(memberKey), agreed, actual, vacant);
    }

    private static int seats(PartySeats party) {
        return party.seats().size();
    }

    private static List<TeamSeat> avesta(String day) {
        LocalDate on = LocalDate.parse(day);
        return AvestaCaseFiles.rows("seats.csv").stream()
                .map(row ->
                        new TeamSeat(
                                new MemberName(
                                        AvestaEvents.memberNumber(row.get("party")), null, null),
                                row.get("function"),
                                Integer.parseInt(row.get("agreedPercent")),
                                Integer.parseInt(row.get("actualPercent")),
                                LocalDate.parse(row.get("from")),
                                day(row.get("to")),
                                Boolean.parseBoolean(row.get("vacant")),
                                null,
                                Boolean.parseBoolean(row.get("alreadyFinanced"))))
                .filter(seat -> seat.isThereOn(on))
                .toList();
    }

    private static TeamSeat seat(
            int agreed, int actual, String from, String to, boolean alreadyFinanced) {
        return new TeamSeat(
                AVESTA,
                "coach",
                agreed,
                actual,
                LocalDate.parse(from),
                day(to),
                false,
                null,
                alreadyFinanced);
    }

    private static LocalDate day(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Period on(String day) {
        return new Period(LocalDate.parse(day), LocalDate.parse(day));
    }

    private static FullTime sum(
            String agreed,
            String actual,
            String alreadyAgreed,
            String alreadyActual,
            String vacantAgreed,
            int vacant) {
        return new FullTime(
                new BigDecimal(agreed),
                new BigDecimal(actual),
                new BigDecimal(alreadyAgreed),
                new BigDecimal(alreadyActual),
                new BigDecimal(vacantAgreed),
                vacant);
    }
}
