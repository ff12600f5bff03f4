package se.samspel.participant.esf;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.esf.domain.EsfFile;
import se.samspel.participant.esf.domain.EsfMonth;

/** Files that were sent. */
@ApplicationScoped
class EsfFileRepository implements PanacheRepositoryBase<EsfFile, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    /** 404 for another host's. */
    EsfFile own(UUID id, AuthorityId host) {
        return findByIdOptional(id)
                .filter(found -> found.host().equals(host))
                .orElseThrow(Problem::notFound);
    }

    /** The newest month first, in it the newest file. */
    List<EsfFile> page(UUID interventionId, AuthorityId host, PageQuery page) {
        return find(
                        "interventionId = ?1 and host = ?2",
                        Sort.descending("month", "id"),
                        interventionId,
                        host)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }

    long countOf(UUID interventionId, AuthorityId host) {
        return Math.min(
                COUNTED_AT_MOST, count("interventionId = ?1 and host = ?2", interventionId, host));
    }

    /** The current files of the month and of later ones, the earliest first, locked. */
    List<EsfFile> currentFrom(UUID interventionId, EsfMonth month) {
        return find(
                        "interventionId = ?1 and month >= ?2 and superseded = false",
                        Sort.by("month"),
                        interventionId,
                        month.firstDay())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
