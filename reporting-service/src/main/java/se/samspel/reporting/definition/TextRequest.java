package se.samspel.reporting.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Text;

/** A text in both languages. */
@Schema(name = "DefinitionText")
record TextRequest(
        @NotNull @Size(min = 1, max = 300) String sv,
        @NotNull @Size(min = 1, max = 300) String en) {

    Text text() {
        return Text.of(sv, en);
    }
}
