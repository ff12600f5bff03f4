package se.samspel.participant.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.plan.domain.ActivityChange;

/** Activities, seen by the host and by who is responsible. */
@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    // Row-level security asks for an edge of today too.
    private static final String RESPONSIBLE =
            """
            from activity a
            where a.responsible_authority = :reader and a.host <> :reader
              and (a.responsible_unit is null or a.responsible_unit = :unit)
              and edge_tells(a.host, a.participant_id, a.waiver_id, 'PLAN')
              and not participant_is_protected(a.participant_id)
              and not exists (select 1 from enrolment e
                              where e.id = a.enrolment_id and e.state = 'CORRECTED')
            """;

    private static final int COUNTED_AT_MOST = 10_000;

    /** Whoever row-level security shows it to; 404 for others. */
    Activity seen(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** 404 for another host's. */
    Activity ofHost(UUID id, AuthorityId host) {
        return find("id = ?1 and host = ?2", id, host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<Activity> ofEnrolment(UUID enrolmentId, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from Activity a where a.enrolmentId = :enrolment order by a.dueOn, a.id",
                        Activity.class)
                .setParameter("enrolment", enrolmentId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOfEnrolment(UUID enrolmentId) {
        return Math.min(COUNTED_AT_MOST, count("enrolmentId", enrolmentId));
    }

    /** Activities of other hosts, the newest first, without those of protected persons. */
    List<Activity> ofResponsible(AuthorityId reader, String unit, PageQuery page) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select {a.*} " + RESPONSIBLE + " order by a.id desc", Activity.class, "a")
                .setParameter("reader", reader.toString())
                .setParameter("unit", unit)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOfResponsible(AuthorityId reader, String unit) {
        String sql = "select count(*) from (select 1 " + RESPONSIBLE + " limit :most) theirs";
        return (Long)
                getEntityManager()
                        .createNativeQuery(sql, Long.class)
                        .setParameter("reader", reader.toString())
                        .setParameter("unit", unit)
                        .setParameter("most", COUNTED_AT_MOST)
                        .getSingleResult();
    }

    /** The persons' data keys, as far as row-level security shows them to the caller. */
    Map<UUID, SealedKey> keys(Collection<UUID> participantIds) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                "select participant_id, key_id, wrapped_key from data_key"
                                        + " where participant_id = any (:ids)",
                                Object[].class)
                        .setParameter("ids", participantIds.toArray(UUID[]::new))
                        .getResultList();
        Map<UUID, SealedKey> keys = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            keys.put((UUID) columns[0], new SealedKey((String) columns[1], (byte[]) columns[2]));
        }
        return keys;
    }

    boolean isProtected(UUID participantId) {
        return (Boolean)
                getEntityManager()
                        .createNativeQuery("select participant_is_protected(:id)", Boolean.class)
                        .setParameter("id", participantId)
                        .getSingleResult();
    }

    void add(ActivityChange change) {
        getEntityManager().persist(change);
    }
}
