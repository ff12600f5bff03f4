package se.samspel.participant.edge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
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

    private final AgroalDataSource dataSource;

    EdgePersons(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PERSON)) {
            select.setObject(1, ownParticipantId);
            select.setObject(2, ownParticipantId);
            select.setObject(3, ownParticipantId);
            select.setObject(4, edgeId);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Found(
                                String.valueOf(row.getString("person")), row.getBoolean("linked"))
                        : new Found("OTHER", false);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an edge's person could not be compared", e);
        }
    }
}
