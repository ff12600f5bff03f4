package se.samspel.participant.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.samspel.participant.database.Row;
import se.samspel.participant.database.Sql;
import se.samspel.participant.workbook.SheetSource.Line;
import se.samspel.participant.workbook.SheetSource.Team;

/** Reads what a team has open or due. */
@ApplicationScoped
class TeamRows {

    private static final int REFERENCE = 6;

    private final Sql sql;

    TeamRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param select with intervention, host and unit as its parameters
     */
    List<Line> read(String select, Team team, Row<Line> reading) {
        return sql.rows(reading, select, team.interventionId(), team.host(), team.unit());
    }

    /**
     * @param select with the day, intervention, host and unit as its parameters
     */
    List<Line> readOn(String select, Team team, Row<Line> reading) {
        return sql.rows(
                reading, select, team.today(), team.interventionId(), team.host(), team.unit());
    }

    /** By which the team knows a person without a number: the end of the enrolment's id. */
    static String reference(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return id.substring(id.length() - REFERENCE);
    }
}
