package se.samspel.funding.sieimport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.Doubt;

@Schema(name = "ActualsImportCommit", examples = "{\"confirmedDoubts\":[\"TAKEN_IN_BEFORE\"]}")
record CommitRequest(
        @Nullable
                @Size(max = 5)
                @Schema(description = "Of the preview's doubts. Av förhandsvisningens tvivel.")
                Set<@NotNull Doubt> confirmedDoubts) {

    Set<Doubt> confirmed() {
        return confirmedDoubts == null ? Set.of() : confirmedDoubts;
    }
}
