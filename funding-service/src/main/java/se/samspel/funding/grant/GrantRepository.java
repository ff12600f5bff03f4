package se.samspel.funding.grant;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.funding.grant.domain.Grant;
import se.samspel.funding.grant.domain.GrantState;
import se.samspel.kit.problem.Problem;

/** Grants of associations that the caller may see. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /** Locked, before any of its years; 404 where the caller may not change it. */
    Grant toChange(UUID id) {
        Grant grant = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (grant == null) {
            throw Problem.notFound();
        }
        return grant;
    }

    Grant visible(UUID id) {
        Grant grant = findById(id);
        if (grant == null) {
            throw Problem.notFound();
        }
        return grant;
    }

    List<Grant> found(GrantQuery query, int offset, int fetch) {
        return matching(query, " order by id").range(offset, offset + fetch - 1).list();
    }

    long count(GrantQuery query) {
        return Math.min(matching(query, "").count(), COUNTED_TO);
    }

    private PanacheQuery<Grant> matching(GrantQuery query, String order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (query.wantedIntervention() instanceof UUID intervention) {
            conditions.add("interventionId = :intervention");
            parameters.put("intervention", intervention);
        }
        if (query.wantedState() instanceof GrantState state) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find(where + order, parameters);
    }
}
