package se.samspel.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.domain.Referral;

/** Interventions that a referral can be sent on to. */
@ApplicationScoped
class RedirectionTargets {

    private static final String SQL =
            """
            select i.host, i.state, i.known_at,
                   exists (select from member m where m.association_id = i.association_id
                           and m.authorities @> array[cast(:referrer as text)]),
                   i.kind = 'JOINT_TEAM'
            from intervention i where i.id = :id
            """;

    private final EntityManager entities;
    private final Clock clock;

    RedirectionTargets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** An intervention that takes the referral on. */
    record Target(AuthorityId host, boolean jointTeam) {}

    /** An open intervention to which the referrer may refer; 422 for any other. */
    Target open(UUID interventionId, Referral referral) {
        if (interventionId.equals(referral.interventionId())) {
            throw refused(
                    "same-intervention",
                    Text.of(
                            "Remissen är redan till den insatsen.",
                            "The referral is to that intervention already."));
        }
        List<Object[]> rows =
                entities.createNativeQuery(SQL, Object[].class)
                        .setParameter(
                                "referrer", referral.parties().referringAuthority().toString())
                        .setParameter("id", interventionId)
                        .getResultList();
        if (rows.isEmpty()) {
            throw Problem.reference(interventionId, null, "/interventionId", clock);
        }
        Object[] row = rows.getFirst();
        if (!(Boolean) row[3]) {
            throw Problem.reference(interventionId, (Instant) row[2], "/interventionId", clock);
        }
        if (!"OPEN".equals(row[1])) {
            throw refused(
                    "intervention-not-open",
                    Text.of(
                            "Insatsen tar inte emot remisser: den är inte öppen.",
                            "The intervention takes no referrals: it is not open."));
        }
        return new Target(AuthorityId.parse((String) row[0]), (Boolean) row[4]);
    }

    private static Problem refused(String code, Text why) {
        return Problem.of(
                        422, code, Text.of("Kan inte sändas vidare dit", "Can't be sent on there"))
                .detail(why)
                .error("/interventionId", code, why);
    }
}
