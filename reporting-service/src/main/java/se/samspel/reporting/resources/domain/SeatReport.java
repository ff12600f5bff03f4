package se.samspel.reporting.resources.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * What the parties have agreed to staff a team with, what is filled and what is vacant, quarter by
 * quarter. Seats are facts of organisations, so every reader gets them exactly.
 */
public final class SeatReport {

    private static final Text PARTY = Text.of("Part", "Party");
    private static final Text ALL = Text.of("Alla parter", "All parties");

    private static final Text MEANS =
            Text.of(
                    "Heltidstjänster, medelvärdet över dagarna; varje siffra är avrundad för sig.",
                    "Full-time posts, the mean over the days; each figure is rounded by itself.");

    private static final Text NOT_FINANCED =
            Text.of(
                    "Överenskommet och faktiskt är utan tjänster som redan är finansierade.",
                    "Agreed and actual are without seats that are financed already.");

    private final Period period;
    private final List<Quarter> quarters;
    private final List<TeamSeat> seats;
    private final Map<MemberName, List<TeamSeat>> byParty;

    private SeatReport(Period period, List<TeamSeat> seats) {
        this.period = period;
        this.quarters = Quarter.in(period);
        this.seats = seats;
        this.byParty =
                seats.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TeamSeat::party, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * @param seats those that touch the period, in the order in which they are shown, as are {@code
     *     steeringGroup}
     */
    public static List<Section> sections(
            Period period, List<TeamSeat> seats, List<SteeringSeat> steeringGroup) {
        var report = new SeatReport(period, seats);
        return List.of(
                report.overTime(),
                report.byQuarter(
                        "agreed",
                        Text.of(
                                "Vad har parterna kommit överens om?",
                                "What have the parties agreed to?"),
                        FullTime::agreed),
                report.byQuarter(
                        "actual",
                        Text.of("Vad är bemannat av varje part?", "What has each party filled?"),
                        FullTime::actual),
                report.byQuarter(
                        "vacant",
                        Text.of("Var är tjänster vakanta?", "Where are seats vacant?"),
                        FullTime::vacantAgreed),
                report.wholePeriod(),
                SteeringReport.section(period, steeringGroup));
    }

    private Section overTime() {
        List<Row> rows =
                List.of(
                        row("agreed", Text.of("Överenskommet", "Agreed"), FullTime::agreed),
                        row("actual", Text.of("Faktiskt", "Actual"), FullTime::actual),
                        row(
                                "alreadyFinanced",
                                Text.of("Redan finansierat", "Already financed"),
                                FullTime::alreadyFinancedAgreed),
                        row("vacant", Text.of("Vakant", "Vacant"), FullTime::vacantAgreed));
        return section(
                "seats",
                Text.of(
                        "Hur många tjänster har teamet, och hur många är bemannade?",
                        "How many posts does the team have, and how many are filled?"),
                new Body(
                        Text.of("Tjänster", "Posts"),
                        columns(),
                        rows,
                        List.of(MEANS, NOT_FINANCED)),
                Picture.LINES);
    }

    private Row row(String key, Text label, Function<FullTime, BigDecimal> figure) {
        return new Row(key, label, Row.Kind.PLAIN, cells(seats, figure));
    }

    private Section byQuarter(String key, Text question, Function<FullTime, BigDecimal> figure) {
        List<Text> notes = key.equals("vacant") ? List.of(MEANS) : List.of(MEANS, NOT_FINANCED);
        return section(
                key,
                question,
                new Body(PARTY, columns(), rows(theirs -> cells(theirs, figure)), notes),
                Picture.LINES);
    }

    private List<Column> columns() {
        return quarters.stream().map(Quarter::column).toList();
    }

    private List<Cell> cells(List<TeamSeat> of, Function<FullTime, BigDecimal> figure) {
        return quarters.stream()
                .map(quarter -> Cell.of(figure.apply(FullTime.of(of, quarter.days()))))
                .toList();
    }

    private Section wholePeriod() {
        List<Column> columns =
                List.of(
                        new Column("agreed", Text.of("Överenskommet", "Agreed"), Column.Kind.MEAN),
                        new Column("actual", Text.of("Faktiskt", "Actual"), Column.Kind.MEAN),
                        new Column(
                                "actualShare",
                                Text.of("Faktiskt av överenskommet", "Actual of agreed"),
                                Column.Kind.PERCENT),
                        new Column("vacant", Text.of("Vakant", "Vacant"), Column.Kind.MEAN),
                        new Column(
                                "vacantShare",
                                Text.of("Vakant av överenskommet", "Vacant of agreed"),
                                Column.Kind.PERCENT),
                        new Column(
                                "vacancyDays",
                                Text.of("Vakanta dagar", "Vacant days"),
                                Column.Kind.COUNT));
        return section(
                "parties",
                Text.of(
                        "Hur väl har varje part bemannat sina tjänster?",
                        "How well has each party filled its seats?"),
                new Body(
                        PARTY,
                        columns,
                        rows(this::whole),
                        List.of(
                                MEANS,
                                NOT_FINANCED,
                                Text.of(
                                        "Vakanta dagar räknas för varje tjänst.",
                                        "Vacant days are counted for each seat."))),
                Picture.NONE);
    }

    private List<Cell> whole(List<TeamSeat> theirs) {
        var staffing = new Staffing(theirs, period);
        FullTime posts = staffing.posts();
        return List.of(
                Cell.of(posts.agreed()),
                Cell.of(posts.actual()),
                staffing.actualShare(),
                Cell.of(posts.vacantAgreed()),
                staffing.vacantShare(),
                Cell.of(staffing.vacancyDays()));
    }

    private List<Row> rows(Function<List<TeamSeat>, List<Cell>> figures) {
        return Stream.concat(
                        byParty.entrySet().stream()
                                .map(party ->
                                        new Row(
                                                party.getKey().organisationNumber(),
                                                party.getKey().label(),
                                                Row.Kind.PLAIN,
                                                figures.apply(party.getValue()))),
                        Stream.of(new Row("all", ALL, Row.Kind.SUM, figures.apply(seats))))
                .toList();
    }

    /** What a table is made of besides its names. */
    record Body(Text rowHeading, List<Column> columns, List<Row> rows, List<Text> notes) {

        Body {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    static Section section(String key, Text question, Body body, Picture picture) {
        var table =
                new Table(
                        key,
                        question,
                        body.rowHeading(),
                        body.columns(),
                        body.rows(),
                        body.notes());
        return new Section(key, question, null, table, picture);
    }
}
