package se.samspel.participant.startgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.startgroup.domain.StartGroupRule;
import se.samspel.participant.startgroup.domain.StartGroupState;

/** Start groups as an enrolment meets them. */
@ApplicationScoped
public class StartGroups {

    private static final String LOCK =
            """
            select state, places from start_group
            where id = ? and intervention_id = ? and host = ? for no key update
            """;

    // A statement of its own: one that has waited for the lock does not see who was enrolled
    // meanwhile.
    private static final String ENROLLED =
            "select count(*) from enrolment where start_group_id = ? and state <> 'CORRECTED'";

    private final Sql sql;

    StartGroups(Sql sql) {
        this.sql = sql;
    }

    private record Group(StartGroupState state, long places) {}

    /**
     * Whether the group is full already, told apart for two who take the last place at once; 422
     * for one of another intervention or host and for one that is cancelled.
     */
    public boolean isFull(UUID groupId, UUID interventionId, AuthorityId host) {
        Group group =
                sql
                        .rows(StartGroups::group, LOCK, groupId, interventionId, host.toString())
                        .stream()
                        .findFirst()
                        .orElseThrow(StartGroups::unknown);
        if (group.state() == StartGroupState.CANCELLED) {
            throw new StartGroupRule.GroupCancelled();
        }
        return group.places() <= sql.row(row -> row.getLong(1), ENROLLED, groupId);
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(StartGroupState.valueOf(row.getString(1)), row.getLong(2));
    }

    private static Problem unknown() {
        return Problem.unknownReference(
                "/startGroupId",
                Text.of(
                        "Insatsen har ingen sådan startgrupp.",
                        "The intervention has no such start group."));
    }
}
