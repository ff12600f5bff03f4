package se.samspel.referral.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** Reads the access log that the kit writes. */
@ApplicationScoped
@Personal(
        categories = "CASE_STATUS",
        what =
                "Who read or changed which referral: staff id, unit, purpose, ids."
                        + " Åtkomstloggen.")
class AccessRows {

    private static final String SELECT =
            """
            select id, at, actor, acting_user, acting_unit, purpose, operation
            from accesses_of(:referral)
            where controller = any (cast((select own_and_succeeded(:controller)) as text[]))
            order by at desc, id desc
            """;

    private static final String COUNT =
            """
            select count(*) from (select 1 from accesses_of(:referral)
              where controller = any (cast((select own_and_succeeded(:controller)) as text[]))
              limit 10000) counted
            """;

    private final EntityManager entities;

    AccessRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest first. */
    List<AccessView> find(AuthorityId controller, UUID referralId, PageQuery page) {
        List<Object[]> rows =
                entities.createNativeQuery(SELECT, Object[].class)
                        .setParameter("referral", referralId)
                        .setParameter("controller", controller.toString())
                        .setFirstResult(page.offset())
                        .setMaxResults(page.fetch())
                        .getResultList();
        return rows.stream().map(AccessRows::view).toList();
    }

    long count(AuthorityId controller, UUID referralId) {
        return (Long)
                entities.createNativeQuery(COUNT, Long.class)
                        .setParameter("referral", referralId)
                        .setParameter("controller", controller.toString())
                        .getSingleResult();
    }

    private static AccessView view(Object[] row) {
        return new AccessView(
                (UUID) row[0],
                (Instant) row[1],
                AuthorityId.parse((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
