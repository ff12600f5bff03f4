package se.samspel.referral.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.submission.domain.Draft;

/** Stores drafts. Row-level security shows the caller's unit its own and the open ones. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<Draft, UUID> {

    // Whether some edge of the caller's leads to the host today: of the waiver of the referral that
    // was redirected, or of the one that the draft's disclosure was made under.
    private static final String LACKING =
            """
            select d.id,
                   i.id is null,
                   i.host = d.referring_authority,
                   exists (select from edge e
                           where e.waiver_id in (
                               select r.waiver_id from referral r where r.id = d.redirected_from
                               union all
                               select g.waiver_id from disclosure g where g.id = d.disclosure_id)
                             and e.discloser = d.referring_authority and e.recipient = i.host
                             and e.purpose = 'COORDINATED_REHABILITATION'
                             and e.state <> 'WITHDRAWN'
                             and :today between e.valid_from and e.valid_until),
                   d.disclosure_id is null and d.participant_id is null
            from referral_draft d left join intervention i on i.id = d.intervention_id
            where d.id in (:ids)
            """;

    Optional<Draft> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first. */
    List<Draft> page(AuthorityId referrer, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from Draft where referringAuthority = :me order by id desc", Draft.class)
                .setParameter("me", referrer)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countAll(AuthorityId referrer) {
        return (Long)
                getEntityManager()
                        .createNativeQuery(
                                "select count(*) from (select 1 from referral_draft"
                                        + " where referring_authority = :me limit 10000) counted",
                                Long.class)
                        .setParameter("me", referrer.toString())
                        .getSingleResult();
    }

    /** What each of them still needs, by its id; one statement for all. */
    Map<UUID, List<DraftView.Missing>> missing(Collection<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                getEntityManager()
                        .createNativeQuery(LACKING, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("today", today)
                        .getResultList();
        Map<UUID, List<DraftView.Missing>> missing = new HashMap<>();
        for (Object[] row : rows) {
            missing.put((UUID) row[0], missing(row));
        }
        return missing;
    }

    private static List<DraftView.Missing> missing(Object[] row) {
        if ((Boolean) row[1]) {
            return List.of(DraftView.Missing.INTERVENTION);
        }
        boolean ownIntervention = (Boolean) row[2];
        boolean edge = (Boolean) row[3];
        boolean nobody = (Boolean) row[4];
        if (!ownIntervention && !edge) {
            return nobody
                    ? List.of(DraftView.Missing.WAIVER, DraftView.Missing.DISCLOSURE)
                    : List.of(DraftView.Missing.WAIVER);
        }
        return nobody ? List.of(DraftView.Missing.DISCLOSURE) : List.of();
    }
}
