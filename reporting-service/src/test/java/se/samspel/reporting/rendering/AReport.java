package se.samspel.reporting.rendering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Section.Picture;
import se.samspel.reporting.table.domain.Table;

/** A small report with every kind of cell. */
public final class AReport {

    private AReport() {}

    public static Report small() {
        return of(List.of(people(Picture.BARS), shares(), time(), means()));
    }

    public static Report of(List<Section> sections) {
        return new Report(
                "sus-comparable",
                "3",
                text("SUS-jämförbar rapport"),
                text("Samverkansteam <Avesta> & Hedemora"),
                LocalDate.parse("2019-07-01"),
                LocalDate.parse("2020-06-30"),
                Instant.parse("2026-11-22T08:00:00Z"),
                false,
                sections);
    }

    public static Section people(Picture picture) {
        return new Section(
                "exits",
                text("Vart gick deltagarna?"),
                text("De flesta gick till arbete."),
                new Table(
                        "exits",
                        text("Avslut efter destination"),
                        text("Destination"),
                        List.of(count("KVINNA", "Kvinnor"), count("MAN", "Män")),
                        List.of(
                                row("ARBETE", "Arbete", Cell.of(12), Cell.of(7)),
                                row("STUDIER", "Studier", new Cell.Withheld(), new Cell.Withheld()),
                                row("formula", "=1+1", Cell.of(0), new Cell.Undefined()),
                                new Row(
                                        "total",
                                        text("Summa"),
                                        Row.Kind.SUM,
                                        List.of(Cell.of(1234), Cell.of(7)))),
                        List.of(text("Tidiga avhopp ingår inte."))),
                picture);
    }

    private static Section shares() {
        Section people = people(Picture.SHARES);
        return new Section(
                "shares", people.question(), people.lead(), people.table(), Picture.SHARES);
    }

    public static Section time() {
        return new Section(
                "time",
                text("Blir tiden längre?"),
                null,
                new Table(
                        "time",
                        text("Genomströmningstid över tid, månader"),
                        text("Kön"),
                        List.of(mean("2018"), mean("2019"), mean("2020")),
                        List.of(
                                row("KVINNA", "Kvinnor", of("16.3"), of("17.0"), of("18.1")),
                                row("MAN", "Män", of("19.7"), new Cell.Withheld(), of("12.0"))),
                        List.of()),
                Picture.LINES);
    }

    private static Section means() {
        return new Section(
                "means",
                text("Hur stor andel nådde målet?"),
                null,
                new Table(
                        "means",
                        text("Andel i mål"),
                        text("Bas"),
                        List.of(
                                new Column("share", text("Andel"), Column.Kind.PERCENT),
                                new Column("cost", text("Kostnad"), Column.Kind.KRONOR),
                                new Column("words", text("Kommentar"), Column.Kind.PROSE)),
                        List.of(
                                row(
                                        "all",
                                        "Alla avslut",
                                        of("64.7"),
                                        of("1234567.50"),
                                        new Cell.Prose(text("-2 mot förra året")))),
                        List.of()),
                Picture.NONE);
    }

    private static Cell of(String value) {
        return Cell.of(new BigDecimal(value));
    }

    private static Row row(String key, String label, Cell... cells) {
        return new Row(key, text(label), Row.Kind.PLAIN, List.of(cells));
    }

    private static Column count(String key, String label) {
        return new Column(key, text(label), Column.Kind.COUNT);
    }

    private static Column mean(String year) {
        return new Column(year, text(year), Column.Kind.MEAN);
    }

    private static Text text(String sv) {
        return Text.of(sv, "en " + sv);
    }
}
