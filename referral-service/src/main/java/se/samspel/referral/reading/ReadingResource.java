package se.samspel.referral.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.domain.ReferralState;

/** Reads referrals. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Referrals")
class ReadingResource {

    private final ReadingService reading;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Today today;

    ReadingResource(ReadingService reading, CurrentCaller caller, Acting acting, Today today) {
        this.reading = reading;
        this.caller = caller;
        this.acting = acting;
        this.today = today;
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listReferrals",
            summary = "List referrals",
            description =
                    "The caller's sent or received referrals, the newest first, each as the waiver's"
                            + " edges let it be seen today. Anroparens sända eller mottagna remisser,"
                            + " den nyaste först, så som samtycket låter dem visas i dag.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = ReferralPage.class)))
    public PageView<ReferralView> list(
            @Parameter(
                            description =
                                    "sent or received; both when absent. Sända eller mottagna.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"sent", "received"}))
                    @QueryParam("direction")
                    @Nullable String direction,
            @Parameter(
                            description = "The state as it is shown. Tillståndet så som det visas.",
                            schema = @Schema(implementation = ReferralState.class))
                    @QueryParam("state")
                    @Nullable String state,
            @BeanParam @Valid PageQuery page) {
        var criteria =
                new ReferralSearch.Criteria(
                        caller.authority(),
                        acting.unit(),
                        today.today(),
                        direction(direction),
                        state(state));
        return reading.list(criteria, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getReferral",
            summary = "Read a referral",
            description =
                    "For the referrer, the host and, from the enrolment on, the income authority; each"
                            + " fact by its edge of the waiver. För remittenten, huvudmannen och från"
                            + " inskrivningen den försörjande myndigheten; varje uppgift enligt"
                            + " samtycket.")
    @APIResponse(
            responseCode = "200",
            description = "The referral. Remissen.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response read(@PathParam("id") UUID id) {
        ReferralView view = reading.read(id);
        return Answer.ok(view, view.version());
    }

    private static @Nullable Direction direction(@Nullable String given) {
        return switch (given) {
            case "sent" -> Direction.SENT;
            case "received" -> Direction.RECEIVED;
            case null -> null;
            default -> throw unknown("direction");
        };
    }

    private static @Nullable ReferralState state(@Nullable String given) {
        if (given == null) {
            return null;
        }
        return Arrays.stream(ReferralState.values())
                .filter(state -> state.name().equals(given))
                .findFirst()
                .orElseThrow(() -> unknown("state"));
    }

    private static Problem unknown(String name) {
        return Problem.malformed(
                name,
                "unknown-value",
                Text.of("Okänt värde för " + name + ".", "Unknown value of " + name + "."));
    }

    /** For the API's description: a page's items. */
    @Schema(name = "ReferralPage")
    record ReferralPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<ReferralView> items) {}
}
