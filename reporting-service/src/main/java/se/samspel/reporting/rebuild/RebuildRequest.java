package se.samspel.reporting.rebuild;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to rebuild.
 *
 * @param projections the aggregates that are projected; none or absent means all
 */
@Schema(name = "RebuildRequest", examples = "{\"projections\":[\"enrolment\",\"queue-entry\"]}")
record RebuildRequest(
        @Schema(maxItems = 50) @Size(max = 50)
                @Nullable List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z-]*") String>
                        projections) {

    List<String> chosen() {
        return projections == null ? List.of() : projections.stream().distinct().sorted().toList();
    }
}
