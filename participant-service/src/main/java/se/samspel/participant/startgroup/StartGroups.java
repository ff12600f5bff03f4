package se.samspel.participant.startgroup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.startgroup.domain.StartGroupRule;
import se.samspel.participant.startgroup.domain.StartGroupState;

/** Start groups as an enrolment meets them. */
@ApplicationScoped
public class StartGroups {

    // Locked, so that two who take the last place at once are told apart.
    private static final String JOIN =
            """
            select g.state, g.places <= (select count(*) from enrolment e
              where e.start_group_id = g.id and e.state <> 'CORRECTED') is_full
            from start_group g
            where g.id = ? and g.intervention_id = ? and g.host = ?
            for no key update of g
            """;

    private final AgroalDataSource dataSource;

    StartGroups(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Whether the group is full already; 422 for one of another intervention or host and for one
     * that is cancelled.
     */
    public boolean isFull(UUID groupId, UUID interventionId, AuthorityId host) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(JOIN)) {
            select.setObject(1, groupId);
            select.setObject(2, interventionId);
            select.setString(3, host.toString());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw unknown();
                }
                if (StartGroupState.valueOf(row.getString(1)) == StartGroupState.CANCELLED) {
                    throw new StartGroupRule.GroupCancelled();
                }
                return row.getBoolean(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a start group could not be read", e);
        }
    }

    private static Problem unknown() {
        return Problem.unknownReference(
                "/startGroupId",
                Text.of(
                        "Insatsen har ingen sådan startgrupp.",
                        "The intervention has no such start group."));
    }
}
