package se.samspel.funding.drawdown;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownMoveMade;
import se.samspel.funding.drawdown.domain.DrawdownState;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;

/** Drawdowns of associations that the caller may see. */
@ApplicationScoped
public class DrawdownRepository implements PanacheRepositoryBase<Drawdown, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private final CurrentCaller caller;

    DrawdownRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Locked, before the grant's year; 404 where the caller may not change it. */
    Drawdown toChange(UUID id) {
        Drawdown drawdown = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (drawdown == null) {
            throw Problem.notFound();
        }
        return drawdown;
    }

    /** Those of the ids that there are, locked in order: two who pay wait for each other. */
    public List<Drawdown> toPay(String associationId, Collection<UUID> ids) {
        return find("associationId = ?1 and id in ?2 order by id", associationId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Drawdown visible(UUID id) {
        return list(
                        "from Drawdown d left join fetch d.lines left join fetch d.payment"
                                + " where d.id = ?1",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    public void persist(DrawdownMoveMade made) {
        getEntityManager().persist(made);
    }

    List<DrawdownMoveMade> moves(UUID drawdownId) {
        return getEntityManager()
                .createQuery(
                        "from DrawdownMoveMade where key.drawdownId = ?1 order by key.place",
                        DrawdownMoveMade.class)
                .setParameter(1, drawdownId)
                .getResultList();
    }

    /** What the bank is to pay: by host, and each host's first asked for first. */
    public List<Drawdown> approved(String associationId, int most) {
        return find(
                        "associationId = ?1 and state = ?2 order by host, id",
                        associationId,
                        DrawdownState.APPROVED)
                .range(0, most - 1)
                .list();
    }

    /** In the order in which they were asked for. */
    public List<UUID> paidBy(UUID paymentId) {
        return getEntityManager()
                .createQuery(
                        "select id from Drawdown where payment.id = ?1 order by id", UUID.class)
                .setParameter(1, paymentId)
                .getResultList();
    }

    List<Drawdown> found(DrawdownQuery query, int offset, int fetch) {
        return matching(query, " order by d.id").range(offset, offset + fetch - 1).list();
    }

    long count(DrawdownQuery query) {
        return Math.min(matching(query, "").count(), COUNTED_TO);
    }

    private PanacheQuery<Drawdown> matching(DrawdownQuery query, String order) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        // An office reads along its own association's index, not the nation's rows.
        where("associationId", ownAssociation(), conditions, parameters);
        where("grantId", query.wantedGrant(), conditions, parameters);
        where("interventionId", query.wantedIntervention(), conditions, parameters);
        where("host", query.wantedHost(), conditions, parameters);
        where("state", query.wantedState(), conditions, parameters);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return find("from Drawdown d" + where + order, parameters);
    }

    private @Nullable String ownAssociation() {
        return caller.get() instanceof Caller.Association association
                ? association.id().digits()
                : null;
    }

    private static void where(
            String field,
            @Nullable Object wanted,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (wanted != null) {
            conditions.add("d." + field + " = :" + field);
            parameters.put(field, wanted);
        }
    }
}
