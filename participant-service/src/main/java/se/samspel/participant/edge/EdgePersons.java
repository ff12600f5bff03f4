package se.samspel.participant.edge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samspel.participant.database.Sql;
import se.samspel.participant.waiver.domain.WaiverRule;

/** Whether a discloser's own record is of the person who signed another authority's form. */
@ApplicationScoped
public class EdgePersons {

    // By the number, by what the discloser said when it confirmed, or by the referral it received.
    private static final String PERSON =
            """
            select edge_person(e.id, ?) person,
                   exists (select 1 from confirmed_edge c
                           where c.edge_id = e.id and c.participant_id = ?)
                   or exists (select 1 from received_copy r join disclosure d on d.id = r.disclosure_id
                              where d.waiver_id = e.waiver_id and r.participant_id = ?) linked
            from waiver_edge e where e.id = ?
            """;

    private final Sql sql;

    EdgePersons(Sql sql) {
        this.sql = sql;
    }

    /** Throws where the record is known to be of another person. */
    void refuseOther(UUID edgeId, UUID ownParticipantId) {
        if (found(edgeId, ownParticipantId).person().equals("OTHER")) {
            throw new WaiverRule.OtherPerson();
        }
    }

    /** Throws unless the record is known to be of the person who signed. */
    public void refuseUnlessSame(UUID edgeId, UUID ownParticipantId) {
        Found found = found(edgeId, ownParticipantId);
        boolean linked = found.linked() && !found.person().equals("OTHER");
        if (!linked && !found.person().equals("SAME")) {
            throw new WaiverRule.OtherPerson();
        }
    }

    private record Found(String person, boolean linked) {}

    private Found found(UUID edgeId, UUID ownParticipantId) {
        return sql
                .rows(
                        EdgePersons::compared,
                        PERSON,
                        ownParticipantId,
                        ownParticipantId,
                        ownParticipantId,
                        edgeId)
                .stream()
                .findFirst()
                .orElse(new Found("OTHER", false));
    }

    private static Found compared(ResultSet row) throws SQLException {
        return new Found(String.valueOf(row.getString("person")), row.getBoolean("linked"));
    }
}
