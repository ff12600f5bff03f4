package se.samspel.referral.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.jointteam.JointTeam;
import se.samspel.referral.jointteam.JointTeams;

/** Joint teams' meetings: a team authority knows those of the days on which it takes part. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<TeamMeeting, UUID> {

    private final JointTeams teams;

    Meetings(JointTeams teams) {
        this.teams = teams;
    }

    /** A meeting with the team that its host convenes. */
    public record Convened(TeamMeeting meeting, JointTeam team) {}

    /** 404 for all but the host and those who take part on the meeting's day. */
    public TeamMeeting seen(UUID id) {
        TeamMeeting meeting = findByIdOptional(id).orElseThrow(Problem::notFound);
        teams.seen(meeting.interventionId(), meeting.day());
        return meeting;
    }

    /** Those of them that the caller may lock, one after the other in the same order for all. */
    Map<UUID, TeamMeeting> lock(Set<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(TeamMeeting::id, Function.identity()));
    }

    /** Locked until the transaction ends; 404 for all but the host. */
    public Convened convened(UUID id) {
        // Others may see the row but not lock it: it is not found then.
        TeamMeeting meeting =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        return new Convened(meeting, teams.convened(meeting.interventionId()));
    }
}
