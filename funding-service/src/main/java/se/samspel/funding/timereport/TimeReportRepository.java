package se.samspel.funding.timereport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.timereport.domain.TimeReport;
import se.samspel.funding.timereport.domain.WorkedMonth;
import se.samspel.kit.problem.Problem;

/** Time reports of the calling office's association. */
@ApplicationScoped
class TimeReportRepository implements PanacheRepositoryBase<TimeReport, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private static final String SELECT =
            "select r, p.programmePeriod from TimeReport r"
                    + " join EsfProject p on p.id = r.projectId where r.associationId = ?1";

    /** A report with the programme period of its project. */
    record InPeriod(TimeReport report, String programmePeriod) {}

    TimeReport toChange(UUID id) {
        TimeReport report = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw Problem.notFound();
        }
        return report;
    }

    TimeReport visible(UUID id) {
        return find(
                        "from TimeReport r left join fetch r.versions v where r.id = ?1"
                                + " order by v.key.number",
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    boolean has(WorkedMonth worked) {
        return count(
                        "from TimeReport r where r.projectId = ?1 and r.month = ?2"
                                + " and r.staff = ?3 and r.subprojectId is not distinct from ?4",
                        worked.projectId(),
                        worked.month().atDay(1),
                        worked.staff(),
                        worked.subprojectId())
                > 0;
    }

    List<TimeReport> page(UUID projectId, int offset, int fetch) {
        return find("from TimeReport r where r.projectId = ?1 order by r.month, r.id", projectId)
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(UUID projectId) {
        return Math.min(count("projectId", projectId), COUNTED_TO);
    }

    /** Opaque ids, in order. */
    List<String> staffIn(String associationId, int year, int offset, int fetch) {
        return getEntityManager()
                .createQuery(
                        "select distinct r.staff from TimeReport r where r.associationId = ?1"
                                + " and r.year = ?2 order by r.staff",
                        String.class)
                .setParameter(1, associationId)
                .setParameter(2, year)
                .setFirstResult(offset)
                .setMaxResults(fetch)
                .getResultList();
    }

    long countStaff(String associationId, int year) {
        long staff =
                getEntityManager()
                        .createQuery(
                                "select count(distinct r.staff) from TimeReport r"
                                        + " where r.associationId = ?1 and r.year = ?2",
                                Long.class)
                        .setParameter(1, associationId)
                        .setParameter(2, year)
                        .getSingleResult();
        return Math.min(staff, COUNTED_TO);
    }

    /** All that these people have reported in these years, in every project. */
    List<InPeriod> of(String associationId, Collection<String> staff, Collection<Integer> years) {
        return inPeriods(
                getEntityManager()
                        .createQuery(SELECT + " and r.year in ?2 and r.staff in ?3", Object[].class)
                        .setParameter(1, associationId)
                        .setParameter(2, years)
                        .setParameter(3, staff));
    }

    /** What everybody who worked in the project in those months has reported in their years. */
    List<InPeriod> ofThoseIn(Project project, YearMonth from, YearMonth until) {
        return inPeriods(
                getEntityManager()
                        .createQuery(
                                SELECT
                                        + " and r.year between ?2 and ?3"
                                        + " and r.staff in (select i.staff from TimeReport i"
                                        + " where i.projectId = ?4 and i.month between ?5 and ?6)",
                                Object[].class)
                        .setParameter(1, project.associationId())
                        .setParameter(2, from.getYear())
                        .setParameter(3, until.getYear())
                        .setParameter(4, project.id())
                        .setParameter(5, from.atDay(1))
                        .setParameter(6, until.atDay(1)));
    }

    private static List<InPeriod> inPeriods(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new InPeriod((TimeReport) row[0], (String) row[1]))
                .toList();
    }

    /** A project and whose it is. */
    record Project(UUID id, String associationId) {}
}
