package se.samspel.participant.accessreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.accessreview.domain.AccessReview;

/** Reviews of one authority. */
@ApplicationScoped
class AccessReviewRepository implements PanacheRepositoryBase<AccessReview, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    AccessReview own(UUID id, AuthorityId authority) {
        return find(
                        "from AccessReview r left join fetch r.rows"
                                + " where r.id = ?1 and r.authority = ?2",
                        id,
                        authority)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The newest first, without the rows that they drew. */
    List<AccessReviewRow> page(AuthorityId authority, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "select new se.samspel.participant.accessreview.AccessReviewRow("
                                + "r.id, r.kind, r.fromDay, r.toDay, r.state, r.sampleSize,"
                                + " r.version, r.recordedAt)"
                                + " from AccessReview r where r.authority = :authority"
                                + " order by r.id desc",
                        AccessReviewRow.class)
                .setParameter("authority", authority)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOf(AuthorityId authority) {
        return Math.min(COUNTED_AT_MOST, count("authority", authority));
    }
}
