package se.samspel.funding.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who of the office acts: its own opaque staff id, never a name or an identity number. */
public class ActingUser {

    @HeaderParam("Samspel-Acting-User")
    @NotNull
    @Size(min = 1, max = 100)
    @Pattern(regexp = "(?!.*\\d{6}[-+ ]?\\d{4})[\\p{L}\\p{N} ._:@/-]*")
    @Parameter(description = "The office's own staff id. Kansliets eget id.")
    @Nullable String id;

    public String id() {
        return Objects.requireNonNull(id);
    }
}
