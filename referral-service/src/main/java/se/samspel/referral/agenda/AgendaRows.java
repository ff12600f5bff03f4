package se.samspel.referral.agenda;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.agenda.domain.ItemInsight;
import se.samspel.referral.agenda.domain.ItemState;
import se.samspel.referral.agenda.domain.MeetingState;
import se.samspel.referral.course.domain.ReferralState;

/** Reads agendas as the database shows them to the caller. */
@ApplicationScoped
class AgendaRows {

    private final AgroalDataSource dataSource;

    AgendaRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A row before the waiver has been looked at.
     *
     * @param inTeam whether the caller takes part in the team on the meeting's day
     */
    record Row(SeenItem item, boolean inTeam) {}

    /** In the agenda's order, numbered as they come. */
    List<Row> of(UUID meetingId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from agenda_of(?)")) {
            statement.setObject(1, meetingId);
            try (ResultSet row = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(new Row(item(row), row.getBoolean("in_team")));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an agenda could not be read", e);
        }
    }

    private static SeenItem item(ResultSet row) throws SQLException {
        return new SeenItem(
                id(row, "item_id"),
                row.getLong("version"),
                0,
                id(row, "meeting_id"),
                id(row, "intervention_id"),
                AuthorityId.parse(row.getString("host")),
                MeetingState.valueOf(row.getString("meeting_state")),
                row.getObject("on_day", LocalDate.class),
                ItemState.valueOf(row.getString("state")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("plan_version", Long.class),
                day(row, "follow_up_on"),
                day(row, "followed_up_on"),
                new SeenItem.Texts(
                        new SealedKey(row.getString("key_id"), row.getBytes("key")),
                        row.getBytes("topic"),
                        row.getBytes("follow_up_outcome")),
                referral(row),
                ItemInsight.NOTHING);
    }

    private static SeenItem.@Nullable OnAgenda referral(ResultSet row) throws SQLException {
        UUID referralId = row.getObject("referral_id", UUID.class);
        if (referralId == null) {
            return null;
        }
        String needKey = row.getString("need_key_id");
        return new SeenItem.OnAgenda(
                referralId,
                AuthorityId.parse(row.getString("referring")),
                id(row, "edges_of"),
                row.getObject("participant_id", UUID.class),
                ReferralState.valueOf(row.getString("referral_state")),
                row.getObject("submitted_on", LocalDate.class),
                day(row, "received_on"),
                day(row, "responded_on"),
                needKey == null ? null : new SealedKey(needKey, row.getBytes("need_key")),
                row.getBytes("need"),
                row.getBoolean("restricted"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
