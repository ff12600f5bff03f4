package se.samspel.funding.application;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.application.domain.Application;
import se.samspel.funding.application.domain.ApplicationState;
import se.samspel.funding.application.domain.MoveMade;
import se.samspel.kit.problem.Problem;

/** Applications that the caller may see: of others no drafts. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /** Locked; 404 where the caller may not change it. */
    Application toChange(UUID id) {
        Application application = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw Problem.notFound();
        }
        return application;
    }

    Application visible(UUID id) {
        return list("from Application a left join fetch a.amounts where a.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    void persist(MoveMade made) {
        getEntityManager().persist(made);
    }

    List<MoveMade> moves(UUID applicationId) {
        return getEntityManager()
                .createQuery(
                        "from MoveMade where key.applicationId = ?1 order by key.place",
                        MoveMade.class)
                .setParameter(1, applicationId)
                .getResultList();
    }

    List<Application> found(ApplicationQuery query, int offset, int fetch) {
        return matching(query, " order by id").range(offset, offset + fetch - 1).list();
    }

    long count(ApplicationQuery query) {
        return Math.min(matching(query, "").count(), COUNTED_TO);
    }

    private PanacheQuery<Application> matching(ApplicationQuery query, String order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (query.wantedIntervention() instanceof UUID intervention) {
            conditions.add("interventionId = :intervention");
            parameters.put("intervention", intervention);
        }
        if (query.wantedState() instanceof ApplicationState state) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find(where + order, parameters);
    }
}
