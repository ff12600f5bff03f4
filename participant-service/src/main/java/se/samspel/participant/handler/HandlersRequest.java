package se.samspel.participant.handler;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff ids as the claim {@code handler} of their tokens has them. */
@Schema(name = "HandlersRequest", examples = "{\"handlers\":[\"handler-7\",\"handler-9\"]}")
record HandlersRequest(
        @NotEmpty @Size(max = 50)
                List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = OPAQUE) String>
                        handlers) {

    // What might be an identity number is none of these.
    private static final String OPAQUE = "(?!.*\\d{6}[-+ ]?\\d{4})[\\p{L}\\p{N} ._:@/-]+";
}
