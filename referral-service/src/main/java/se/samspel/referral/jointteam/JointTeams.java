package se.samspel.referral.jointteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;

/** Opens a joint team for the caller; what it may not know of is not found. */
@ApplicationScoped
public class JointTeams {

    private static final String TEAM =
            """
            select i.host, i.association_id, knows_intervention(i.id), caller_in_joint_team(i.id, :day)
            from intervention i where i.id = :id and i.kind = 'JOINT_TEAM'
            """;

    private static final String AUTHORITIES =
            """
            select distinct t.authority from joint_team_member t
            where t.intervention_id = :id and in_joint_team(t.intervention_id, t.authority, :day)
            """;

    private static final String PROPOSED =
            """
            select p.id from intervention p join intervention i on i.association_id = p.association_id
            where i.id = :team and p.id in (:ids)
            """;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Today today;
    private final Clock clock;

    JointTeams(EntityManager entities, CurrentCaller caller, Today today, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** 404 for all but the host. */
    public JointTeam convened(UUID interventionId) {
        JointTeam team = known(interventionId);
        if (!team.convened()) {
            throw Problem.notFound();
        }
        return team;
    }

    /** 404 for all but the host and the authorities that take part on the day. */
    public JointTeam seen(UUID interventionId, LocalDate on) {
        JointTeam team = known(interventionId, on);
        if (!team.convened() && !team.takesPart()) {
            throw Problem.notFound();
        }
        return team;
    }

    /** 404 for all but the host and the authorities of the association's members. */
    public JointTeam known(UUID interventionId) {
        return known(interventionId, today.today());
    }

    private JointTeam known(UUID interventionId, LocalDate on) {
        List<Object[]> rows =
                entities.createNativeQuery(TEAM, Object[].class)
                        .setParameter("day", on)
                        .setParameter("id", interventionId)
                        .getResultList();
        if (rows.isEmpty() || !(Boolean) rows.getFirst()[2]) {
            throw Problem.notFound();
        }
        Object[] row = rows.getFirst();
        AuthorityId host = AuthorityId.parse((String) row[0]);
        return new JointTeam(
                interventionId,
                host,
                (String) row[1],
                caller.authority().equals(host),
                (Boolean) row[3]);
    }

    /** The team's authorities on a day, the host aside: those that the caller may know of. */
    public Set<AuthorityId> authorities(UUID interventionId, LocalDate on) {
        List<String> rows =
                entities.createNativeQuery(AUTHORITIES, String.class)
                        .setParameter("id", interventionId)
                        .setParameter("day", on)
                        .getResultList();
        return rows.stream().map(AuthorityId::parse).collect(Collectors.toSet());
    }

    /** 422 (or 409 while news of it may be under way) for what is none of the association's. */
    public void requireSameAssociation(UUID interventionId, Set<UUID> proposed, String pointer) {
        if (proposed.isEmpty()) {
            return;
        }
        List<UUID> known =
                entities.createNativeQuery(PROPOSED, UUID.class)
                        .setParameter("team", interventionId)
                        .setParameter("ids", proposed)
                        .getResultList();
        for (UUID each : proposed) {
            if (!known.contains(each)) {
                throw Problem.reference(each, null, pointer, clock);
            }
        }
    }
}
