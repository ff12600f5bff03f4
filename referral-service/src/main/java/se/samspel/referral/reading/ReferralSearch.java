package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;

/**
 * Finds referrals by what the caller may know of them today: a filter on the state looks at the
 * state that is shown, or it would tell the one that isn't. The rule itself is {@code Insight}; a
 * test holds the two together.
 */
@ApplicationScoped
class ReferralSearch {

    private static final int COUNTED_AT_MOST = 10_000;

    private static final String KNOWS_STATUS =
            """
            exists (select from edge e
                    where e.waiver_id = r.waiver_id and e.discloser = r.receiving_authority
                      and e.recipient = :me and e.purpose = 'COORDINATED_REHABILITATION'
                      and 'CASE_STATUS' = any (e.categories)
                      and :today between e.valid_from and e.valid_until
                      and (e.state = 'LIVE' or (e.state = 'PENDING' and r.received_on is not null)))
            """;

    private static final String SENT =
            "(r.referring_authority = :me and (r.referring_unit is null or r.referring_unit = :unit))";
    private static final String RECEIVED =
            "(r.receiving_authority = :me and (r.receiving_unit is null or r.receiving_unit = :unit))";

    private static final String MINE_IN_ANY_ROLE =
            "("
                    + SENT
                    + " or "
                    + RECEIVED
                    + " or (r.income_authority = :me and r.state in ('ENROLLED', 'CLOSED', 'RETURNED')"
                    + " and "
                    + KNOWS_STATUS
                    + "))";

    // What is open to all units, and what is the caller's unit's own: two stretches of one index.
    // No coalesce here: PostgreSQL holds it for leaky and would not go by the index under row
    // security.
    private static final String STRETCHES =
            """
            select {r.*} from (
              (select r.* from referral r where %1$s and r.%2$s is null
               order by r.%2$s, r.id desc limit :reach)
              union all
              (select r.* from referral r where %1$s and r.%2$s = :unit
               order by r.%2$s, r.id desc limit :reach)) r
            order by r.id desc
            """;

    private static final String IN_SHOWN_STATE =
            " and case when r.receiving_authority = :me or "
                    + KNOWS_STATUS
                    + " then r.state = :state else r.state in (:behind) end";

    private final EntityManager entities;

    ReferralSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** What is asked for, by whom, on which day. */
    record Criteria(
            AuthorityId me,
            String unit,
            LocalDate today,
            @Nullable Direction direction,
            @Nullable ReferralState state) {}

    /** The newest first. */
    List<Referral> find(Criteria criteria, int offset, int limit) {
        Query query =
                entities.unwrap(Session.class)
                        .createNativeQuery(rows(criteria), Referral.class, "r");
        set(query, criteria);
        if (criteria.direction() != null) {
            query.setParameter("reach", offset + limit);
        }
        query.setFirstResult(offset).setMaxResults(limit);
        List<?> rows = query.getResultList();
        return rows.stream().map(Referral.class::cast).toList();
    }

    long count(Criteria criteria) {
        Query query =
                entities.createNativeQuery(
                        "select count(*) from (select 1 from referral r where "
                                + where(criteria)
                                + " limit "
                                + COUNTED_AT_MOST
                                + ") found",
                        Long.class);
        set(query, criteria);
        return (Long) query.getSingleResult();
    }

    private static String rows(Criteria criteria) {
        String where = where(criteria);
        return switch (criteria.direction()) {
            case SENT -> STRETCHES.formatted(stretch(where, SENT, "referring"), "referring_unit");
            case RECEIVED ->
                    STRETCHES.formatted(stretch(where, RECEIVED, "receiving"), "receiving_unit");
            case null -> "select {r.*} from referral r where " + where + " order by r.id desc";
        };
    }

    /** Each stretch names its unit itself, and so goes by its index in the index's order. */
    private static String stretch(String where, String side, String authority) {
        return where.replace(side, "r." + authority + "_authority = :me");
    }

    private static String where(Criteria criteria) {
        String role =
                switch (criteria.direction()) {
                    case SENT -> SENT;
                    case RECEIVED -> RECEIVED;
                    case null -> MINE_IN_ANY_ROLE;
                };
        if (criteria.state() == null) {
            return role;
        }
        // The host knows the state of all that it has received.
        return criteria.direction() == Direction.RECEIVED
                ? role + " and r.state = :state"
                : role + IN_SHOWN_STATE;
    }

    private static void set(Query query, Criteria criteria) {
        query.setParameter("me", criteria.me().toString());
        query.setParameter("unit", criteria.unit());
        ReferralState state = criteria.state();
        boolean shown = state != null && criteria.direction() != Direction.RECEIVED;
        if (criteria.direction() == null || shown) {
            query.setParameter("today", criteria.today());
        }
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (state != null && shown) {
            List<String> behind = state.behind().stream().map(Enum::name).toList();
            query.setParameter("behind", behind.isEmpty() ? List.of("-") : behind);
        }
    }
}
