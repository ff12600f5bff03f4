package se.samspel.participant.employer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.employer.domain.Placement;

/** Placements at employers. */
@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<Placement, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    /** 404 for another host's. */
    Placement ofHost(UUID id, AuthorityId host) {
        return find("id = ?1 and host = ?2", id, host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<Placement> ofEnrolment(UUID enrolmentId, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from Placement p where p.enrolmentId = :enrolment"
                                + " order by p.startedOn desc, p.id desc",
                        Placement.class)
                .setParameter("enrolment", enrolmentId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Each as a new version, for what is told of them anew. */
    List<Placement> ofEnrolmentAnew(UUID enrolmentId) {
        int raised = update("version = version + 1 where enrolmentId = ?1", enrolmentId);
        return raised == 0 ? List.of() : list("enrolmentId", enrolmentId);
    }

    long countOfEnrolment(UUID enrolmentId) {
        return Math.min(COUNTED_AT_MOST, count("enrolmentId", enrolmentId));
    }
}
