package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;

/** Reads referrals that wait for somebody, where deadlines are set. */
@ApplicationScoped
class AwaitingRepository {

    // No list of what a caseworker has to do is longer; a page goes no deeper than row 10,000
    // anyway.
    private static final int MOST = 5000;

    private static final String AWAITING =
            """
            select {r.*} from referral r
            where r.id in (
                select h.id from referral h
                where h.receiving_authority = :me
                  and h.state in ('SUBMITTED', 'RECEIVED', 'NEEDS_COMPLETION', 'ENROLLED')
                  and not (h.state = 'ENROLLED' and exists (
                      select from meeting m
                      where m.enrolment_id = h.enrolment_id and m.held_on >= h.started_on))
                union all
                select s.id from referral s
                where s.referring_authority = :me and s.state = 'NEEDS_COMPLETION')
              and exists (select from deadline_rule d where d.intervention_id = r.intervention_id)
            """;

    private final EntityManager entities;

    AwaitingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The oldest first: of more than 5,000 those that have waited longest. */
    List<Referral> of(AuthorityId me, @Nullable UUID interventionId) {
        String one = interventionId == null ? "" : " and r.intervention_id = :intervention";
        Query query =
                entities.unwrap(Session.class)
                        .createNativeQuery(AWAITING + one + " order by r.id", Referral.class, "r")
                        .setParameter("me", me.toString())
                        .setMaxResults(MOST);
        if (interventionId != null) {
            query.setParameter("intervention", interventionId);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Referral.class::cast).toList();
    }
}
