package se.samspel.participant.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.participant.bulk.domain.ImportKind;

/** The last eight weeks of the open enrolments, as far as they lie in them. */
@ApplicationScoped
class AttendanceSheet implements SheetSource {

    private static final String SELECT =
            """
            select e.participant_id, e.id, to_char(w.monday, 'IYYY-"W"IW') week,
                   a.planned_sessions, a.attended_sessions, a.absent_with_notice,
                   a.absent_without_notice
            from (select ?::date today) clock cross join enrolment e
            join participant p on p.id = e.participant_id and p.controller = e.host
            cross join lateral (
              select (date_trunc('week', clock.today)::date - n) monday
              from unnest(cast('{0,7,14,21,28,35,42,49}' as integer[])) n) w
            left join attendance a on a.enrolment_id = e.id and a.week_starts_on = w.monday
            where e.intervention_id = ? and e.host = ? and e.state in ('TRIAL', 'ACTIVE', 'PAUSED')
              and p.protection = 'NONE'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
              and w.monday > e.started_on - cast(7 as integer)
            order by e.started_on, e.id, w.monday desc limit 2000
            """;

    private static final String HELP = "Antal tillfällen, 0-50.";

    private final TeamRows rows;

    AttendanceSheet(TeamRows rows) {
        this.rows = rows;
    }

    @Override
    public String title() {
        return "Närvaro";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ATTENDANCE;
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.key("enrolmentId"),
                SheetColumn.shown("reference", "Referens"),
                SheetColumn.kept("week", "Vecka"),
                SheetColumn.open("plannedSessions", "Planerade", HELP),
                SheetColumn.open("attendedSessions", "Genomförda", HELP),
                SheetColumn.open("absentWithNotice", "Anmäld frånvaro", HELP),
                SheetColumn.open("absentWithoutNotice", "Oanmäld frånvaro", HELP));
    }

    @Override
    public List<Line> lines(Team team) {
        return rows.readOn(SELECT, team, AttendanceSheet::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        cells.put("enrolmentId", row.getString("id"));
        cells.put("reference", TeamRows.reference(row));
        cells.put("week", row.getString("week"));
        put(cells, "plannedSessions", row.getString("planned_sessions"));
        put(cells, "attendedSessions", row.getString("attended_sessions"));
        put(cells, "absentWithNotice", row.getString("absent_with_notice"));
        put(cells, "absentWithoutNotice", row.getString("absent_without_notice"));
        return new Line(row.getObject("participant_id", UUID.class), cells);
    }

    private static void put(Map<String, String> cells, String column, String known) {
        if (known != null) {
            cells.put(column, known);
        }
    }
}
