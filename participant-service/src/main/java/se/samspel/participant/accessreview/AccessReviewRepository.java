package se.samspel.participant.accessreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.accessreview.domain.AccessReview;

/** Reviews of one authority. */
@ApplicationScoped
class AccessReviewRepository implements PanacheRepositoryBase<AccessReview, UUID> {

    AccessReview own(UUID id, AuthorityId authority) {
        return find(
                        "from AccessReview r left join fetch r.rows"
                                + " where r.id = ?1 and r.authority = ?2",
                        id,
                        authority)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
