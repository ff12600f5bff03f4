package se.samspel.funding.esf;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.kit.problem.Problem;

/** ESF projects of associations that the caller may see. */
@ApplicationScoped
public class EsfProjectRepository implements PanacheRepositoryBase<EsfProject, UUID> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    /**
     * Locked, so that changes of what belongs to it come one after the other; 404 where the caller
     * sees no such project or may not change it.
     */
    public EsfProject toChange(UUID id) {
        EsfProject project = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (project == null) {
            throw Problem.notFound();
        }
        return project;
    }

    /** With its subprojects. */
    public EsfProject visible(UUID id) {
        return find(
                        "from EsfProject p left join fetch p.subprojects s where p.id = ?1"
                                + " order by s.id",
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** 404 where the caller sees no such project; its subprojects are not read. */
    public EsfProject alone(UUID id) {
        EsfProject project = findById(id);
        if (project == null) {
            throw Problem.notFound();
        }
        return project;
    }

    /** All of an association's, without their subprojects. */
    public List<EsfProject> allOf(String associationId) {
        return list("associationId = ?1 order by id", associationId);
    }

    List<EsfProject> page(String associationId, int offset, int fetch) {
        List<EsfProject> page =
                find("associationId = ?1 order by id", associationId)
                        .range(offset, offset + fetch - 1)
                        .list();
        return page.isEmpty()
                ? page
                : list(
                        "from EsfProject p left join fetch p.subprojects s where p in ?1"
                                + " order by p.id, s.id",
                        page);
    }

    long countOf(String associationId) {
        return Math.min(count("associationId", associationId), COUNTED_TO);
    }
}
