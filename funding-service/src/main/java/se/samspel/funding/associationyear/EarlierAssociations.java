package se.samspel.funding.associationyear;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.samspel.funding.intervention.InterventionsTold;
import se.samspel.funding.targets.TargetsTold;
import se.samspel.kit.caller.SystemTransaction;

/**
 * Tells once of associations that were there before their years, targets and plans were told of:
 * each in a transaction of its own, by whichever instance comes first.
 */
@ApplicationScoped
class EarlierAssociations {

    private static final String NEXT =
            """
            delete from association_to_retell where id = (
              select id from association_to_retell order by id limit 1 for update skip locked)
            returning id, 1\
            """;

    private final EntityManager entities;
    private final SystemTransaction system;
    private final InterventionsTold interventions;
    private final TargetsTold targets;
    private final AssociationYearsTold years;

    EarlierAssociations(
            EntityManager entities,
            SystemTransaction system,
            InterventionsTold interventions,
            TargetsTold targets,
            AssociationYearsTold years) {
        this.entities = entities;
        this.system = system;
        this.interventions = interventions;
        this.targets = targets;
        this.years = years;
    }

    @Scheduled(
            every = "${samspel.earlier-associations.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        boolean another = true;
        while (another) {
            another = system.call(this::toldOne);
        }
    }

    private boolean toldOne() {
        List<Object[]> next = entities.createNativeQuery(NEXT, Object[].class).getResultList();
        for (Object[] row : next) {
            String id = (String) row[0];
            interventions.tellAll(id);
            targets.tellAll(id);
            years.tellAnew(id);
        }
        return !next.isEmpty();
    }
}
