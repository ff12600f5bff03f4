package se.samspel.referral.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;

/** The access log summed up by day for the person. */
@ApplicationScoped
class PersonsAccesses {

    private static final String SELECT =
            """
            select cast(at at time zone 'Europe/Stockholm' as date) on_day, actor, acting_unit,
                   purpose, operation, count(*) times
            from accesses_of(:referral)
            where controller = any (cast((select own_and_succeeded(:controller)) as text[]))
            group by 1, 2, 3, 4, 5
            order by 1 desc, 2, 3, 4, 5
            """;

    private static final String COUNT =
            """
            select count(*) from (
              select distinct cast(at at time zone 'Europe/Stockholm' as date), actor, acting_unit,
                purpose, operation
              from accesses_of(:referral)
              where controller = any (cast((select own_and_succeeded(:controller)) as text[]))
              limit 10000) counted
            """;

    private final EntityManager entities;

    PersonsAccesses(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest day first. */
    List<PersonsAccess> find(AuthorityId controller, UUID referralId, PageQuery page) {
        List<Object[]> rows =
                entities.createNativeQuery(SELECT, Object[].class)
                        .setParameter("referral", referralId)
                        .setParameter("controller", controller.toString())
                        .setFirstResult(page.offset())
                        .setMaxResults(page.fetch())
                        .getResultList();
        return rows.stream().map(PersonsAccesses::access).toList();
    }

    long count(AuthorityId controller, UUID referralId) {
        return (Long)
                entities.createNativeQuery(COUNT, Long.class)
                        .setParameter("referral", referralId)
                        .setParameter("controller", controller.toString())
                        .getSingleResult();
    }

    private static PersonsAccess access(Object[] row) {
        return new PersonsAccess(
                (LocalDate) row[0],
                AuthorityId.parse((String) row[1]),
                (String) row[2],
                PlainWords.of((String) row[3]),
                PlainWords.of((String) row[4]),
                (Long) row[5]);
    }
}
