package se.samspel.funding.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.intervention.domain.Intervention;

/** Which of an association's interventions a year's follow-up is about. */
@ApplicationScoped
class FollowedInterventions {

    // Whatever has figures is shown, also what was never more than proposed.
    private static final String OF_THE_YEAR =
            """
            from Intervention i where i.associationId = :association
            and (i.id in (select y.key.interventionId from FinancialYear y
                   where y.associationId = :association and y.key.year = :year)
              or i.state <> PROPOSED and i.startsOn <= :last
                and (i.endsOn is null or i.endsOn >= :first))
            order by i.id
            """;

    private final EntityManager entities;

    FollowedInterventions(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that ran in the year or have figures of it, the oldest first. */
    List<Intervention> of(String associationId, BudgetYear year) {
        return entities.createQuery(OF_THE_YEAR, Intervention.class)
                .setParameter("association", associationId)
                .setParameter("year", year.year())
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList();
    }
}
