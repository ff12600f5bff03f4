package se.samspel.participant.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.bulk.domain.BulkImport;
import se.samspel.participant.bulk.domain.RowOutcome;
import se.samspel.participant.bulk.domain.RowReport;

/** Imports with the reports of their rows. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<BulkImport, UUID> {

    private static final long COUNTED_AT_MOST = 10_000;

    private static final String OF_UNIT =
            "uploader.authority = ?1 and uploader.actingUnit = ?2 and recordedAt >= ?3";

    /** 404 for another authority's, and for another unit's: its rows are persons of that unit. */
    BulkImport own(UUID id, AuthorityId authority, String unit) {
        return findByIdOptional(id)
                .filter(found -> found.authority().equals(authority))
                .filter(found -> found.uploader().actingUnit().equals(unit))
                .orElseThrow(Problem::notFound);
    }

    /** The unit's own since then, the newest first. */
    List<BulkImport> page(AuthorityId authority, String unit, Instant since, PageQuery page) {
        return find(OF_UNIT + " order by id desc", authority, unit, since)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }

    long countOf(AuthorityId authority, String unit, Instant since) {
        return Math.min(COUNTED_AT_MOST, count(OF_UNIT, authority, unit, since));
    }

    /** For the worker: the one that has waited longest. */
    Optional<BulkImport> oldestOpen() {
        return find("endedAt is null", Sort.by("recordedAt")).firstResultOptional();
    }

    /** Empty while another instance loads a row of it. */
    Optional<BulkImport> locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .singleResultOptional();
    }

    void add(RowReport report) {
        getEntityManager().persist(report);
    }

    List<RowReport> reports(UUID id, @Nullable RowOutcome outcome, PageQuery page) {
        String wanted = outcome == null ? "" : " and r.outcome = :outcome";
        TypedQuery<RowReport> query =
                getEntityManager()
                        .createQuery(
                                "from RowReport r where r.importId = :id"
                                        + wanted
                                        + " order by r.place.rowNumber",
                                RowReport.class)
                        .setParameter("id", id);
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }

    long count(BulkImport of, @Nullable RowOutcome outcome) {
        return switch (outcome) {
            case null -> of.rowsDone();
            case LOADED -> of.loaded();
            case UNCHANGED -> of.unchanged();
            case REFUSED -> of.refused();
        };
    }

    long forgetEndedBefore(Instant before) {
        return delete("endedAt < ?1", before);
    }
}
