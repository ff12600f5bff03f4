package se.samspel.referral.jointteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.jointteam.domain.JointTeamMember;

/** The rows of joint teams. Row-level security shows a team to those in it alone. */
@ApplicationScoped
class TeamMembers implements PanacheRepositoryBase<JointTeamMember, UUID> {

    // Nobody has a larger team; what is in it has been checked when it came in.
    private static final int MOST = 500;

    List<JointTeamMember> of(UUID interventionId) {
        return find("interventionId = ?1 order by validFrom, id", interventionId)
                .range(0, MOST - 1)
                .list();
    }

    Optional<JointTeamMember> lock(UUID interventionId, UUID id) {
        return find("id = ?1 and interventionId = ?2", id, interventionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether the authority is one of the association's members'. */
    boolean isOfMembers(String associationId, AuthorityId authority) {
        return (Boolean)
                getEntityManager()
                        .createNativeQuery(
                                "select exists (select from member m where m.association_id ="
                                        + " :association and :authority = any (m.authorities))",
                                Boolean.class)
                        .setParameter("association", associationId)
                        .setParameter("authority", authority.toString())
                        .getSingleResult();
    }
}
