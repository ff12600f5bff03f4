package se.samspel.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final String PAID =
            "r.income_authority = :me and r.state in ('ENROLLED', 'CLOSED', 'RETURNED') and "
                    + KNOWS_STATUS;

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

    /**
     * Rows that lie side by side in one index, read in its order: those that are open to all units,
     * those of the caller's own unit, and those whose income it pays. No row is in two of them. No
     * coalesce here, and no "or" of an authority and what an edge says: PostgreSQL holds them for
     * leaky, and under row security it would read the nation's referrals instead of an index.
     */
    private record Stretch(String where, String order) {

        String page() {
            return "(select r.* from referral r where %s order by %s limit :reach)"
                    .formatted(where, order);
        }

        String counted() {
            return "(select 1 from referral r where %s limit %d)".formatted(where, COUNTED_AT_MOST);
        }
    }

    /** The newest first. */
    List<Referral> find(Criteria criteria, int offset, int limit) {
        String sql =
                "select {r.*} from (%s) r order by r.id desc"
                        .formatted(all(criteria, Stretch::page));
        Query query = entities.unwrap(Session.class).createNativeQuery(sql, Referral.class, "r");
        set(query, criteria);
        query.setParameter("reach", offset + limit);
        query.setFirstResult(offset).setMaxResults(limit);
        List<?> rows = query.getResultList();
        return rows.stream().map(Referral.class::cast).toList();
    }

    long count(Criteria criteria) {
        String sql =
                "select count(*) from (%s limit %d) found"
                        .formatted(all(criteria, Stretch::counted), COUNTED_AT_MOST);
        Query query = entities.createNativeQuery(sql, Long.class);
        set(query, criteria);
        return (Long) query.getSingleResult();
    }

    private static String all(Criteria criteria, Function<Stretch, String> part) {
        return stretches(criteria).stream().map(part).collect(Collectors.joining(" union all "));
    }

    private static List<Stretch> stretches(Criteria criteria) {
        boolean filtered = criteria.state() != null;
        // The host knows the state of all that it has received.
        List<Stretch> received = ofSide("receiving", filtered ? " and r.state = :state" : "");
        String shown = filtered ? IN_SHOWN_STATE : "";
        return switch (criteria.direction()) {
            case RECEIVED -> received;
            case SENT -> ofSide("referring", shown);
            case null -> {
                List<Stretch> all = new ArrayList<>(received);
                all.addAll(ofSide("referring", shown + " and not " + RECEIVED));
                all.add(
                        new Stretch(
                                PAID + shown + " and not " + RECEIVED + " and not " + SENT,
                                "r.id desc"));
                yield all;
            }
        };
    }

    private static List<Stretch> ofSide(String side, String and) {
        String mine = "r.%1$s_authority = :me and r.%1$s_unit ".formatted(side);
        String order = "r.%s_unit, r.id desc".formatted(side);
        return List.of(
                new Stretch(mine + "is null" + and, order),
                new Stretch(mine + "= :unit" + and, order));
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
