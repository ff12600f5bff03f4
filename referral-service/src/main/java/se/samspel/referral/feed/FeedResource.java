package se.samspel.referral.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;

/** Each authority's own feed: no person is in it, so it needs no acting user. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class FeedResource {

    private final FeedService feed;
    private final CurrentCaller caller;

    FeedResource(FeedService feed, CurrentCaller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Scope.EVENTS_READ)
    @Operation(
            operationId = "listEvents",
            summary = "Read the own event feed",
            description =
                    "What the calling authority may know of referrals, in order. Start without after,"
                            + " go on with the next of the answer before. Det som den anropande"
                            + " myndigheten får veta om remisser, i ordning. Börja utan after och"
                            + " fortsätt med föregående svars next.")
    @APIResponseSchema(FeedView.class)
    public FeedView events(
            @Parameter(description = "Cursor: the last answer's next. Föregående svars next.")
                    @QueryParam("after")
                    @Size(max = 100)
                    @Nullable String after,
            @Parameter(description = "Events at most. Antal händelser som mest.")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int limit) {
        caller.authority();
        return feed.read(Cursor.parse(after), limit);
    }
}
