package se.samspel.reporting.resources.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;
import se.samspel.reporting.resources.domain.SeatReport.Body;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.teamreport.domain.Period;

/** Who has a seat in the steering group, and for how long seats stood empty. */
final class SteeringReport {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(
                            "seats",
                            Text.of("Platser sista dagen", "Seats on the last day"),
                            Column.Kind.COUNT),
                    new Column(
                            "vacantSeats",
                            Text.of("Därav vakanta", "Of them vacant"),
                            Column.Kind.COUNT),
                    new Column(
                            "vacancyDays",
                            Text.of("Vakanta dagar", "Vacant days"),
                            Column.Kind.COUNT));

    private SteeringReport() {}

    static Section section(Period period, List<SteeringSeat> seats) {
        Map<MemberName, List<SteeringSeat>> byParty =
                seats.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SteeringSeat::party,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Row> rows =
                Stream.concat(
                                byParty.entrySet().stream()
                                        .map(party ->
                                                new Row(
                                                        party.getKey().organisationNumber(),
                                                        party.getKey().label(),
                                                        Row.Kind.PLAIN,
                                                        cells(party.getValue(), period))),
                                Stream.of(
                                        new Row(
                                                "all",
                                                Text.of("Alla parter", "All parties"),
                                                Row.Kind.SUM,
                                                cells(seats, period))))
                        .toList();
        return SeatReport.section(
                "steeringGroup",
                Text.of(
                        "Vilka har plats i styrgruppen, och vilka platser är tomma?",
                        "Who has a seat in the steering group, and which seats are empty?"),
                new Body(Text.of("Part", "Party"), COLUMNS, rows, List.of()),
                Picture.NONE);
    }

    private static List<Cell> cells(List<SteeringSeat> seats, Period period) {
        return List.of(
                Cell.of(seats.stream().filter(seat -> seat.isThereOn(period.to())).count()),
                Cell.of(
                        seats.stream()
                                .filter(seat -> seat.vacant() && seat.isThereOn(period.to()))
                                .count()),
                Cell.of(
                        seats.stream()
                                .filter(SteeringSeat::vacant)
                                .mapToLong(seat -> seat.daysIn(period))
                                .sum()));
    }
}
