package se.samspel.funding.acting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;

/** Who acts, as the caller's system says; 400 without it. */
public class ActingUser {

    /** What an opaque id of a member of staff or of the board looks like. */
    public static final String FORM = "(?!.*\\d{6}[-+ ]?\\d{4}.*)[\\p{L}\\p{N} ._:@/-]{1,100}";

    @HeaderParam("Samspel-Acting-User")
    @NotNull
    @Size(max = 100)
    @Pattern(regexp = FORM)
    @Parameter(
            description =
                    "The caller's own staff id, never an identity number. Eget id för den som"
                            + " agerar, aldrig personnummer.")
    @Nullable String user;

    /** The person logged in, where one has; else the one that the header names. */
    public String id(CurrentCaller caller) {
        String handler = caller.handler();
        return handler == null ? String.valueOf(user) : handler;
    }
}
