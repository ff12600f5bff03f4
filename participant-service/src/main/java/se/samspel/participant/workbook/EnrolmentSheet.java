package se.samspel.participant.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.participant.bulk.domain.ImportKind;

/** The open enrolments, to be ended. */
@ApplicationScoped
class EnrolmentSheet implements SheetSource {

    private static final String SELECT =
            """
            select e.participant_id, e.id, e.referral_id, e.started_on, e.started_in_group,
                   e.trial_ends_on, e.state
            from enrolment e join participant p on p.id = e.participant_id and p.controller = e.host
            where e.intervention_id = ? and e.host = ? and e.state in ('TRIAL', 'ACTIVE', 'PAUSED')
              and p.protection = 'NONE'
              and (e.responsible_units = '{}' or e.responsible_units && array[?]::text[])
            order by e.started_on, e.id limit 2000
            """;

    private final TeamRows rows;

    EnrolmentSheet(TeamRows rows) {
        this.rows = rows;
    }

    @Override
    public String title() {
        return "Inskrivningar";
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ENROLMENTS;
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.key("referralId"),
                SheetColumn.key("startedInGroup"),
                SheetColumn.key("trialEndsOn"),
                SheetColumn.shown("reference", "Referens"),
                SheetColumn.kept("startedOn", "Start"),
                SheetColumn.shown("state", "Läge"),
                SheetColumn.open("endedOn", "Slut", "Dag då personen avslutades, ÅÅÅÅ-MM-DD."),
                SheetColumn.choice("exitReason", "Avslutsorsak", CodeList.EXIT_REASONS),
                SheetColumn.choice("exitDestination", "Avslutad till", CodeList.EXIT_DESTINATIONS),
                SheetColumn.choice("earlyDropout", "Tidigt avhopp", CodeList.YES_NO));
    }

    @Override
    public List<Line> lines(Team team) {
        return rows.read(SELECT, team, EnrolmentSheet::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        Map<String, String> cells = new HashMap<>();
        cells.put("referralId", row.getString("referral_id"));
        cells.put("startedInGroup", String.valueOf(row.getBoolean("started_in_group")));
        cells.put("reference", TeamRows.reference(row));
        cells.put("startedOn", row.getString("started_on"));
        cells.put("state", row.getString("state").equals("TRIAL") ? "Prövotid" : "Pågår");
        String trialEndsOn = row.getString("trial_ends_on");
        if (trialEndsOn != null) {
            cells.put("trialEndsOn", trialEndsOn);
        }
        return new Line(row.getObject("participant_id", UUID.class), cells);
    }
}
