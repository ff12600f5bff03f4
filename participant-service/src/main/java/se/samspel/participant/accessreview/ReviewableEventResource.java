package se.samspel.participant.accessreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.participant.review.Reviewable;

@Path("reviewable-events")
@PersonalData
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access reviews", description = "Reviews of the log. Loggranskning.")
class ReviewableEventResource {

    private final ReviewableEventService events;

    ReviewableEventResource(ReviewableEventService events) {
        this.events = events;
    }

    @GET
    @RolesAllowed(Scope.PARTICIPANT_READ)
    @Operation(
            summary = "List what should be reviewed",
            description =
                    "The own authority's reviewable events, newest first: other units, protected"
                            + " persons, extended access. Samspel-Purpose must be REVIEW. Det som"
                            + " någon bör granska, nyast först.")
    public PageView<ReviewableEventView> list(
            @Parameter(
                            description = "This kind alone. Bara det slaget.",
                            schema = @Schema(implementation = Reviewable.class))
                    @QueryParam("kind")
                    @Nullable String kind,
            @BeanParam @Valid PageQuery page) {
        return events.list(kind == null ? null : kind(kind), page);
    }

    private static Reviewable kind(String name) {
        return Arrays.stream(Reviewable.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Problem.malformed(
                                "kind",
                                "unknown-code",
                                Text.of("Slaget finns inte.", "There is no such kind.")));
    }
}
