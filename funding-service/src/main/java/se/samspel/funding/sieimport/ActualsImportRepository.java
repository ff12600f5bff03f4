package se.samspel.funding.sieimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.ImportState;
import se.samspel.kit.problem.Problem;

/** Files of actual cost of associations that the caller may see. */
@ApplicationScoped
class ActualsImportRepository implements PanacheRepositoryBase<ActualsImport, UUID> {

    /** Which imports an address stands for. */
    record Shelf(String associationId, ImportKind kind) {

        boolean holds(@Nullable ActualsImport found) {
            return found != null
                    && found.associationId().equals(associationId)
                    && found.kind() == kind;
        }

        String path() {
            String name = kind == ImportKind.SIE ? "/sie-imports" : "/actuals-imports";
            return "/associations/" + associationId + name;
        }
    }

    ActualsImport visible(Shelf shelf, UUID id) {
        return held(shelf, findById(id));
    }

    /** Locked, so that it is committed once. */
    ActualsImport toChange(Shelf shelf, UUID id) {
        return held(shelf, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ActualsImport held(Shelf shelf, @Nullable ActualsImport found) {
        if (found == null || !shelf.holds(found)) {
            throw Problem.notFound();
        }
        return found;
    }

    @Nullable ActualsImport ofFile(Shelf shelf, int year, String fingerprint) {
        return find(
                        "associationId = ?1 and kind = ?2 and year = ?3 and fingerprint = ?4",
                        shelf.associationId(),
                        shelf.kind(),
                        year,
                        fingerprint)
                .firstResult();
    }

    List<ActualsImport> page(Shelf shelf, int offset, int fetch) {
        return find(
                        "associationId = ?1 and kind = ?2 order by id desc",
                        shelf.associationId(),
                        shelf.kind())
                .range(offset, offset + fetch - 1)
                .list();
    }

    long countOf(Shelf shelf) {
        return count("associationId = ?1 and kind = ?2", shelf.associationId(), shelf.kind());
    }

    /** What is shown of its open previews changes: nobody may commit what he hasn't seen. */
    void mappedAnew(String associationId) {
        update(
                "version = version + 1 where associationId = ?1 and kind = ?2 and state = ?3",
                associationId,
                ImportKind.SIE,
                ImportState.PREVIEW);
    }
}
