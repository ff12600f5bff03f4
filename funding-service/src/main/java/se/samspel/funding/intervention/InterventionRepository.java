package se.samspel.funding.intervention;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;

/** Interventions of associations that the caller may see. */
@ApplicationScoped
public class InterventionRepository implements PanacheRepositoryBase<Intervention, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /**
     * Locked, so that changes of its money come one after the other; 404 where the caller sees no
     * such intervention or may not change it.
     */
    public Intervention toChange(UUID id) {
        Intervention intervention = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (intervention == null) {
            throw Problem.notFound();
        }
        return intervention;
    }

    public Intervention visible(UUID id) {
        Intervention intervention = findById(id);
        if (intervention == null) {
            throw Problem.notFound();
        }
        return intervention;
    }

    List<Intervention> found(InterventionQuery query, int offset, int fetch) {
        return matching(query, " order by id").range(offset, offset + fetch - 1).list();
    }

    long count(InterventionQuery query) {
        return Math.min(matching(query, "").count(), COUNTED_TO);
    }

    private PanacheQuery<Intervention> matching(InterventionQuery query, String order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (query.name != null) {
            conditions.add("lower(name) = lower(:name)");
            parameters.put("name", query.name);
        }
        if (query.hostId() instanceof AuthorityId host) {
            conditions.add("host = :host");
            parameters.put("host", host.toString());
        }
        if (query.wantedState() instanceof InterventionState state) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find(where + order, parameters);
    }
}
