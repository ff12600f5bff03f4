package se.samspel.referral.jointteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;
import se.samspel.referral.jointteam.domain.JointTeamMember;

/** The host says who takes part; all who do see it. Administrative records without a person. */
@ApplicationScoped
class TeamService {

    private final JointTeams teams;
    private final TeamMembers members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    TeamService(
            JointTeams teams,
            TeamMembers members,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.teams = teams;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    TeamView read(UUID interventionId) {
        JointTeam team = teams.seen(interventionId, today.today());
        return new TeamView(
                interventionId,
                team.host(),
                members.of(interventionId).stream().map(TeamView.MemberView::of).toList());
    }

    @Transactional
    Response add(UUID interventionId, MemberRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim("add-joint-team-member", request, id.toString(), 201);
        JointTeam team = teams.convened(interventionId);
        if (claim instanceof Claim.Replay replay) {
            return again(replay, interventionId);
        }
        if (!members.isOfMembers(team.associationId(), request.authority())) {
            throw Problem.unknownReference(
                    "/authority",
                    Text.of(
                            "Myndigheten hör inte till någon av förbundets medlemmar.",
                            "The authority belongs to none of the association's members."));
        }
        JointTeamMember member =
                JointTeamMember.join(
                        new JointTeamMember.Identity(id, interventionId, clock.instant()),
                        request.authority(),
                        request.function(),
                        request.days());
        members.persist(member);
        return Answer.created(TeamView.MemberView.of(member), path(member), member.version());
    }

    @Transactional
    Response end(UUID interventionId, UUID id, MemberEndRequest request) {
        Claim claim = idempotency.claim("end-joint-team-member", request, id.toString(), 200);
        teams.convened(interventionId);
        if (claim instanceof Claim.Replay replay) {
            return again(replay, interventionId);
        }
        JointTeamMember member = members.lock(interventionId, id).orElseThrow(Problem::notFound);
        ifMatch.check(member.version());
        member.end(request.to());
        return Answer.ok(TeamView.MemberView.of(member), member.version());
    }

    private Response again(Claim.Replay replay, UUID interventionId) {
        JointTeamMember member =
                members.find(
                                "id = ?1 and interventionId = ?2",
                                UUID.fromString(replay.resourceId()),
                                interventionId)
                        .firstResultOptional()
                        .orElseThrow(Problem::notFound);
        return Answer.replayed(
                replay.status(), TeamView.MemberView.of(member), path(member), member.version());
    }

    private static String path(JointTeamMember member) {
        return "/interventions/" + member.interventionId() + "/joint-team";
    }
}
