package se.samspel.participant.waiver;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.due.DueItem;
import se.samspel.participant.due.DueSource;

/** Standing forms to renew: 60 days before their edges end, and a year after the signature. */
@ApplicationScoped
class WaiverReminders implements DueSource {

    // [C]: time enough to meet the person before nothing may be told any more.
    private static final int DAYS_BEFORE_THE_END = 60;

    // A form may be due for both reasons; whose edges are all withdrawn or over is due for none.
    private static final String DUE =
            """
            with standing as (
              select w.id, w.participant_id, w.edges_end, w.last_signed_on
              from waiver w join participant p on p.id = w.participant_id
              where w.controller = ? and w.edges_end >= ?
                and (w.edges_end <= ? or w.last_signed_on <= ?)
                and p.protection = 'NONE'
                and (p.responsible_units = '{}' or p.responsible_units && array[?]::text[])
                and exists (select 1 from waiver_edge e
                            where e.waiver_id = w.id and e.state <> 'WITHDRAWN')),
            due as (
              select 'WAIVER_ENDS' kind, id, participant_id, edges_end - cast(? as integer) due_on from standing
              union all
              select 'WAIVER_OLD', id, participant_id,
                     (last_signed_on + make_interval(months => 12))::date from standing)
            select kind, id, participant_id, due_on from due
            where due_on <= ? order by due_on, id limit ?
            """;

    private final AgroalDataSource dataSource;
    private final Today today;

    WaiverReminders(AgroalDataSource dataSource, Today today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    @Override
    public List<DueItem> due(AuthorityId authority, String unit, LocalDate until, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setString(1, authority.toString());
            select.setObject(2, today.today());
            select.setObject(3, until.plusDays(DAYS_BEFORE_THE_END));
            // A year has no fixed number of days: one more here, the exact day below.
            select.setObject(4, until.minusMonths(12).plusDays(1));
            select.setString(5, unit);
            select.setInt(6, DAYS_BEFORE_THE_END);
            select.setObject(7, until);
            select.setInt(8, limit);
            List<DueItem> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(item(row));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("waivers that are due could not be read", e);
        }
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                DueItem.Kind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("id", UUID.class));
    }
}
