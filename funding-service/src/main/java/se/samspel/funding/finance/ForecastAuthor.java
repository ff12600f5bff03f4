package se.samspel.funding.finance;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.acting.ActingUser;
import se.samspel.kit.caller.CurrentCaller;

/** Who sets a forecast: told where the caller's system tells it, since none was asked before. */
public class ForecastAuthor {

    @HeaderParam("Samspel-Acting-User")
    @Size(max = 100)
    @Pattern(regexp = ActingUser.FORM)
    @Parameter(
            description =
                    "The caller's own staff id, never an identity number; kept in the history. Eget"
                            + " id för den som agerar, aldrig personnummer.")
    @Nullable String user;

    @Nullable String id(CurrentCaller caller) {
        String handler = caller.handler();
        return handler == null ? user : handler;
    }
}
