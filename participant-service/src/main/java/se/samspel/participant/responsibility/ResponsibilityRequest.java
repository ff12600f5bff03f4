package se.samspel.participant.responsibility;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.participant.registry.domain.Responsibility;

/** Units as in Samspel-Acting-Unit, caseworkers as in Samspel-Acting-User. */
@Schema(
        name = "ResponsibilityRequest",
        examples = "{\"responsibleUnits\":[\"unit-1\"],\"caseworkers\":[\"handler-1\"]}")
record ResponsibilityRequest(
        @NotEmpty @Size(max = 10)
                List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = UNIT) String>
                        responsibleUnits,
        @NotNull @Size(max = 20)
                List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = OPAQUE) String>
                        caseworkers) {

    // What might be an identity number is none of these.
    private static final String OPAQUE = "(?!.*\\d{6}[-+ ]?\\d{4})[\\p{L}\\p{N} ._:@/-]+";
    // Whose records come in by "import" is still to be said: it is no unit.
    private static final String UNIT = "(?!import$)" + OPAQUE;

    Responsibility responsibility() {
        return new Responsibility(
                responsibleUnits.stream().distinct().toList(),
                caseworkers.stream().distinct().toList());
    }
}
