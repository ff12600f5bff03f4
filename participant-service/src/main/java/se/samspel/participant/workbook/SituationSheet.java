package se.samspel.participant.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samspel.participant.bulk.domain.ImportKind;

/** The situations that are due and not measured yet. */
@ApplicationScoped
class SituationSheet implements SheetSource {

    private static final ExtentCells INCOME =
            new ExtentCells("incomeSource", "incomeSources", CodeList.INCOME_SOURCES);
    private static final ExtentCells OCCUPATIONS =
            new ExtentCells("occupation", "occupations", CodeList.OCCUPATIONS);

    private static final String SELECT =
            """
            select e.participant_id, e.id, e.started_on, due.at
            from (select ?::date today) clock cross join enrolment e
            join participant p on p.id = e.participant_id and p.controller = e.host
            join (values ('BEFORE', 1), ('AFTER', 2), ('MONTHS_6', 3), ('MONTHS_12', 4))
              due (at, place) on case due.at
                when 'BEFORE' then true
                when 'AFTER' then e.ended_on is not null
                when 'MONTHS_6' then e.ended_on + make_interval(months => 6) <= clock.today
                else e.ended_on + make_interval(months => 12) <= clock.today end
            where e.intervention_id = ? and e.host = ? and e.state <> 'CORRECTED'
              and e.follow_up_consent is distinct from 'REFUSED' and p.protection = 'NONE'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
              and not exists (select 1 from situation s
                where s.enrolment_id = e.id and s.at = due.at)
            order by e.started_on, e.id, due.place limit 2000
            """;

    private static final Map<String, String> TIMES =
            Map.of(
                    "BEFORE", "Före",
                    "AFTER", "Efter",
                    "MONTHS_6", "Efter 6 månader",
                    "MONTHS_12", "Efter 12 månader");

    private final TeamRows rows;

    SituationSheet(TeamRows rows) {
        this.rows = rows;
    }

    @Override
    public String title() {
        return "Situationer";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SITUATIONS;
    }

    @Override
    public List<SheetColumn> columns() {
        return Stream.of(
                        Stream.of(
                                SheetColumn.key("enrolmentId"),
                                SheetColumn.key("at"),
                                SheetColumn.shown("reference", "Referens"),
                                SheetColumn.shown("startedOn", "Start"),
                                SheetColumn.shown("time", "Mättillfälle"),
                                SheetColumn.open("measuredOn", "Mätt den", "Dag, ÅÅÅÅ-MM-DD.")),
                        INCOME.columns("Försörjning"),
                        OCCUPATIONS.columns("Sysselsättning"),
                        Stream.of(
                                SheetColumn.choice("education", "Utbildning", CodeList.EDUCATION),
                                SheetColumn.open(
                                        "monthsInPublicSupport",
                                        "Månader i offentlig försörjning",
                                        "Hela månader utan längre avbrott.")))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<Line> lines(Team team) {
        return rows.readOn(SELECT, team, SituationSheet::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        String at = row.getString("at");
        Map<String, String> cells = new HashMap<>();
        cells.put("enrolmentId", row.getString("id"));
        cells.put("at", at);
        cells.put("reference", TeamRows.reference(row));
        cells.put("startedOn", row.getString("started_on"));
        cells.put("time", TIMES.getOrDefault(at, at));
        return new Line(row.getObject("participant_id", UUID.class), cells);
    }

    @Override
    public Map<String, String> said(Map<String, String> cells) {
        Map<String, String> said = new HashMap<>(cells);
        INCOME.join(said);
        OCCUPATIONS.join(said);
        return said;
    }

    @Override
    public Map<String, String> columnsByPointer(Map<String, String> cells) {
        Map<String, String> columns = new HashMap<>();
        INCOME.point(columns, cells);
        OCCUPATIONS.point(columns, cells);
        return columns;
    }
}
