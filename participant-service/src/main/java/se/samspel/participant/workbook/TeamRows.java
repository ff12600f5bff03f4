package se.samspel.participant.workbook;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.samspel.participant.workbook.SheetSource.Line;
import se.samspel.participant.workbook.SheetSource.Team;

/** Reads what a team has open or due. */
@ApplicationScoped
class TeamRows {

    private static final int REFERENCE = 6;

    private final AgroalDataSource dataSource;

    TeamRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a prefilled row of one of the database. */
    interface Reading {
        Line line(ResultSet row) throws SQLException;
    }

    /**
     * @param sql with intervention, host and unit as its parameters
     */
    List<Line> read(String sql, Team team, Reading reading) {
        return read(sql, List.of(team.interventionId(), team.host(), team.unit()), reading);
    }

    /**
     * @param sql with the day, intervention, host and unit as its parameters
     */
    List<Line> readOn(String sql, Team team, Reading reading) {
        return read(
                sql,
                List.of(team.today(), team.interventionId(), team.host(), team.unit()),
                reading);
    }

    private List<Line> read(String sql, List<Object> values, Reading reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(reading.line(row));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("a team's records could not be read", e);
        }
    }

    /** By which the team knows a person without a number: the end of the enrolment's id. */
    static String reference(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return id.substring(id.length() - REFERENCE);
    }
}
