package se.samspel.reporting.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Condition;

/**
 * What must hold of those who are counted: one of some codes, or that the dimension is known of
 * them at all.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportCondition")
record ConditionRequest(
        @NotNull @Pattern(regexp = DefinitionRequest.NAME) @Schema(maxLength = 60) String dimension,
        @Nullable @Size(min = 1, max = 100)
                List<@NotNull @Pattern(regexp = "[A-Za-z0-9_>+-]{1,60}") String> in) {

    static List<Condition> conditions(@Nullable List<ConditionRequest> requests) {
        return requests == null
                ? List.of()
                : requests.stream().map(ConditionRequest::condition).toList();
    }

    private Condition condition() {
        return in == null ? Condition.known(dimension) : Condition.in(dimension, in);
    }
}
