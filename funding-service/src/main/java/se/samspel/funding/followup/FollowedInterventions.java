package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.intervention.domain.Intervention;

/** Which of an association's interventions a year's follow-up is about. */
@ApplicationScoped
class FollowedInterventions {

    // Whatever has figures is shown, also what was never more than proposed. What has gone over to
    // another association in a merger is followed where it was in the year.
    private static final String OF_THE_YEAR =
            """
            select {i.*} from (
                select * from intervention where association_id = :association
                union all
                select * from intervention where id = any (array(
                  select unnest(m.interventions) from association_merger m
                  where m.association_id = :association and m.effective_on > :last))) i
            where i.id <> all (array(
                select unnest(m.interventions) from association_merger m
                where m.receiving = :association and m.effective_on > :last))
              and (i.id in (select y.intervention_id from financial_year y
                  where y.association_id = :association and y.year = :year)
                or (i.state <> 'PROPOSED' and i.starts_on <= :last
                  and (i.ends_on is null or i.ends_on >= :first)))
            order by i.id
            """;

    private final EntityManager entities;

    FollowedInterventions(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that ran in the year or have figures of it, the oldest first. */
    List<Intervention> of(String associationId, BudgetYear year) {
        return entities.unwrap(Session.class)
                .createNativeQuery(OF_THE_YEAR, Intervention.class, "i")
                .setParameter("association", associationId)
                .setParameter("year", year.year())
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList();
    }
}
