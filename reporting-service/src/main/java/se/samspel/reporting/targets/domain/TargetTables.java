package se.samspel.reporting.targets.domain;

import static se.samspel.reporting.cost.domain.Cells.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;
import se.samspel.reporting.cost.domain.Cells;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;
import se.samspel.reporting.table.domain.Row;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.table.domain.Table;
import se.samspel.reporting.targets.domain.Target.Unit;
import se.samspel.reporting.targets.domain.TargetsAndResults.Aim;

/** Targets and results as tables: the planned participants, then a table for each unit. */
public final class TargetTables {

    private static final Text OTHER_PERIOD =
            Text.of(
                    "Resultat räknas för mål som gäller hela året, där indikatorn är en av"
                            + " rapporternas siffror.",
                    "Results are computed for targets of the whole year whose indicator is one of"
                            + " the reports' figures.");

    private TargetTables() {}

    public static List<Section> of(TargetsAndResults results, Protection protection) {
        Cells cells = new Cells(protection);
        List<Section> sections = new ArrayList<>();
        sections.add(planned(results, cells));
        for (Unit unit : Unit.values()) {
            List<Aim> aims =
                    results.aims().stream().filter(aim -> aim.target().unit() == unit).toList();
            if (!aims.isEmpty()) {
                sections.add(targets(unit, aims, results, cells));
            }
        }
        return sections;
    }

    private static Section planned(TargetsAndResults results, Cells cells) {
        List<Row> rows = new ArrayList<>();
        Line total = results.result().total();
        for (InterventionFacts each : results.interventions()) {
            Integer planned = each.nature().plannedParticipants();
            rows.add(
                    new Row(
                            each.id().toString(),
                            Text.of(each.name(), each.name()),
                            Row.Kind.PLAIN,
                            List.of(
                                    planned == null ? new Cell.Undefined() : Cell.of(planned),
                                    cells.people(each.id() + ".participants", each.participants()),
                                    cells.people(
                                            each.id() + ".women", each.participants(Sex.KVINNA)),
                                    cells.people(each.id() + ".men", each.participants(Sex.MAN)))));
        }
        rows.add(
                new Row(
                        "total",
                        Text.of("Alla insatser", "All interventions"),
                        Row.Kind.SUM,
                        List.of(
                                allPlanned(results),
                                cells.people("total.participants", total.participants()),
                                cells.people("total.women", total.of(Sex.KVINNA).people()),
                                cells.people("total.men", total.of(Sex.MAN).people()))));
        return new Section(
                "planned",
                Text.of("Kom så många som planerat?", "Did as many come as were planned?"),
                null,
                new Table(
                        "planned",
                        Text.of("Planerade och faktiska deltagare", "Planned and actual"),
                        Text.of("Insats", "Intervention"),
                        List.of(
                                count("planned", "Planerade", "Planned"),
                                count("participants", "Deltagare", "Participants"),
                                count("women", "Kvinnor", "Women"),
                                count("men", "Män", "Men")),
                        rows,
                        List.of()),
                Section.Picture.BARS);
    }

    /** Undefined where none has told how many are planned. */
    private static Cell allPlanned(TargetsAndResults results) {
        return results.interventions().stream()
                .map(each -> each.nature().plannedParticipants())
                .filter(Objects::nonNull)
                .map(Integer::longValue)
                .reduce(Long::sum)
                .<Cell>map(Cell::of)
                .orElseGet(Cell.Undefined::new);
    }

    private static Section targets(
            Unit unit, List<Aim> aims, TargetsAndResults results, Cells cells) {
        String key = "targets." + unit;
        List<Row> rows =
                aims.stream()
                        .map(aim ->
                                new Row(
                                        key(aim),
                                        label(aim, results),
                                        Row.Kind.PLAIN,
                                        cells(unit, aim, results, cells)))
                        .toList();
        return new Section(
                key,
                Text.of(
                        "Nåddes målen i " + name(unit).sv() + "?",
                        "Were the targets in " + name(unit).en() + " reached?"),
                null,
                new Table(
                        key,
                        Text.of("Mål och resultat", "Targets and results"),
                        Text.of("Insats och mål", "Intervention and target"),
                        columns(unit),
                        rows,
                        List.of(OTHER_PERIOD)),
                Section.Picture.NONE);
    }

    private static List<Column> columns(Unit unit) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("target", Text.of("Mål", "Target"), kind(unit)));
        columns.add(new Column("result", Text.of("Resultat", "Result"), kind(unit)));
        if (unit == Unit.COUNT) {
            columns.add(count("women", "Kvinnor", "Women"));
            columns.add(count("men", "Män", "Men"));
        }
        return columns;
    }

    private static List<Cell> cells(Unit unit, Aim aim, TargetsAndResults results, Cells cells) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(aim.target().value()));
        row.add(results.result(aim, cells));
        if (unit == Unit.COUNT) {
            row.addAll(results.sexes(aim, cells));
        }
        return row;
    }

    private static String key(Aim aim) {
        return aim.intervention().id() + "." + aim.target().indicator() + "." + aim.target().from();
    }

    private static Text label(Aim aim, TargetsAndResults results) {
        Text indicator = Indicator.label(aim.target());
        String period =
                aim.target().isOf(results.year())
                        ? ""
                        : " (" + aim.target().from() + "–" + aim.target().to() + ")";
        return Text.of(
                aim.intervention().name() + ": " + indicator.sv() + period,
                aim.intervention().name() + ": " + indicator.en() + period);
    }

    private static Text name(Unit unit) {
        return switch (unit) {
            case COUNT -> Text.of("antal", "numbers");
            case PERCENT -> Text.of("procent", "per cent");
            case SEK -> Text.of("kronor", "kronor");
            case DAYS -> Text.of("dagar", "days");
            case MONTHS -> Text.of("månader", "months");
        };
    }

    private static Column.Kind kind(Unit unit) {
        return switch (unit) {
            case COUNT -> Column.Kind.COUNT;
            case PERCENT -> Column.Kind.PERCENT;
            case SEK -> Column.Kind.KRONOR;
            case DAYS, MONTHS -> Column.Kind.MEAN;
        };
    }
}
