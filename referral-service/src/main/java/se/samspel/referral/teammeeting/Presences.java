package se.samspel.referral.teammeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** Who was at a meeting, and in which items each took part. */
@ApplicationScoped
public class Presences {

    private final EntityManager entities;

    Presences(EntityManager entities) {
        this.entities = entities;
    }

    public List<TeamMeetingView.Presence> of(UUID meetingId) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select authority, function from team_meeting_presence"
                                        + " where meeting_id = :id order by place",
                                Object[].class)
                        .setParameter("id", meetingId)
                        .getResultList();
        return rows.stream()
                .map(row ->
                        new TeamMeetingView.Presence(
                                AuthorityId.parse((String) row[0]), (String) row[1]))
                .toList();
    }

    /** Call when the meeting stands as held; the database knows who may take part in what. */
    void record(UUID meetingId, List<TeamMeetingView.Presence> present, LocalDate followUpOn) {
        entities.createNativeQuery(
                        """
                        insert into team_meeting_presence (meeting_id, place, authority, function)
                        select :id, p.place, p.authority, p.function
                        from unnest(cast(:authorities as text[]), cast(:functions as text[]))
                          with ordinality p (authority, function, place)
                        """)
                .setParameter("id", meetingId)
                .setParameter(
                        "authorities",
                        present.stream()
                                .map(each -> each.authority().toString())
                                .toArray(String[]::new))
                .setParameter(
                        "functions",
                        present.stream()
                                .map(TeamMeetingView.Presence::function)
                                .toArray(String[]::new))
                .executeUpdate();
        entities.createNativeQuery(
                        "select cast(hold_agenda(:id, :followUpOn) as text)", String.class)
                .setParameter("id", meetingId)
                .setParameter("followUpOn", followUpOn)
                .getResultList();
    }
}
