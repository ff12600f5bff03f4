package se.samspel.funding.esf;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.esf.domain.Subproject;
import se.samspel.kit.value.Money;

@Schema(
        name = "EsfSubproject",
        requiredProperties = {"id", "name"})
record SubprojectView(
        UUID id,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 52) @Nullable String host,
        @Schema(maxLength = 200) @Nullable String hostName,
        @Nullable UUID parentId,
        @Nullable Money budgetSek,
        @Nullable UUID interventionId) {

    static SubprojectView of(Subproject subproject) {
        return new SubprojectView(
                subproject.id(),
                subproject.name(),
                subproject.host(),
                subproject.hostName(),
                subproject.parentId(),
                subproject.budget(),
                subproject.interventionId());
    }
}
