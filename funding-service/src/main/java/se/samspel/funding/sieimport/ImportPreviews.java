package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.samspel.funding.finance.ActualsIntake;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.ImportedLine;
import se.samspel.funding.sieimport.domain.Preview;
import se.samspel.funding.sieimport.domain.SieMapping;

/** Sets what a file came to beside what is recorded now. */
@ApplicationScoped
class ImportPreviews {

    private final SieMappingRepository mappings;
    private final ImportRows rows;
    private final ActualsIntake intake;

    ImportPreviews(SieMappingRepository mappings, ImportRows rows, ActualsIntake intake) {
        this.mappings = mappings;
        this.rows = rows;
        this.intake = intake;
    }

    Preview of(ActualsImport file) {
        return file.kind() == ImportKind.SIE ? ofBooks(file) : ofLines(file);
    }

    private Preview ofBooks(ActualsImport file) {
        SieMapping mapping = mappings.of(file.associationId());
        Set<UUID> interventions = new HashSet<>(mapping.interventions().values());
        return Preview.of(
                rows.sums(file.id()),
                Objects.requireNonNull(file.asOf()),
                mapping,
                intake.known(interventions, file.year()));
    }

    private Preview ofLines(ActualsImport file) {
        List<ImportedLine> lines = rows.lines(file.id());
        Set<UUID> interventions = new HashSet<>();
        lines.forEach(line -> interventions.add(line.interventionId()));
        return Preview.of(lines, intake.known(interventions, file.year()));
    }

    ActualsImportView view(ActualsImport file) {
        return ActualsImportView.of(
                file,
                of(file),
                file.kind() == ImportKind.SIE
                        ? rows.ownVouchers(file.id(), ActualsImportView.MOST)
                        : List.of());
    }
}
