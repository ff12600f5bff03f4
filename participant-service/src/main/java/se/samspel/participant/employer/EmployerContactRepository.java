package se.samspel.participant.employer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.employer.domain.EmployerContact;

/** Contacts with employers. */
@ApplicationScoped
class EmployerContactRepository implements PanacheRepositoryBase<EmployerContact, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    /** 404 for another host's. */
    EmployerContact ofHost(UUID id, AuthorityId host) {
        return find("id = ?1 and host = ?2", id, host)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<EmployerContact> ofEnrolment(UUID enrolmentId, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "from EmployerContact c where c.enrolmentId = :enrolment"
                                + " order by c.contactedOn desc, c.id desc",
                        EmployerContact.class)
                .setParameter("enrolment", enrolmentId)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    long countOfEnrolment(UUID enrolmentId) {
        return Math.min(COUNTED_AT_MOST, count("enrolmentId", enrolmentId));
    }
}
