package se.samspel.participant.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.export.domain.FullExport;

/** Full exports of authorities. */
@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<FullExport, UUID> {

    /** 404 for another authority's. */
    FullExport own(UUID id, AuthorityId authority) {
        return findByIdOptional(id)
                .filter(found -> found.authority().equals(authority))
                .orElseThrow(Problem::notFound);
    }

    Optional<FullExport> oldestOpen() {
        return find("endedAt is null", Sort.by("recordedAt")).firstResultOptional();
    }

    /** Empty while another instance writes it. */
    Optional<FullExport> locked(UUID id) {
        return find("id = ?1 and endedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .singleResultOptional();
    }
}
