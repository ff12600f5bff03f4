package se.samspel.referral.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.ReferralView;

/** A referrer's drafts. */
@Path("/referral-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Drafts")
class DraftResource {

    private final DraftService drafts;
    private final DraftSubmissionService submissions;

    DraftResource(DraftService drafts, DraftSubmissionService submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "draftReferral",
            summary = "Begin a draft",
            description =
                    "Keeps a referral that isn't finished, for the referrer alone. Sparar en remiss som"
                            + " inte är färdig, bara för remittenten.")
    @APIResponse(
            responseCode = "201",
            description = "Kept. Sparat.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response create(@NotNull @Valid DraftRequest request) {
        requireOneSubject(request);
        return drafts.create(request).answer();
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listDrafts",
            summary = "List the own drafts",
            description = "The newest first. De egna utkasten, det nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "A page. En sida.",
            content = @Content(schema = @Schema(implementation = DraftPage.class)))
    public PageView<DraftView> list(@BeanParam @Valid PageQuery page) {
        return drafts.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "getDraft",
            summary = "Read a draft",
            description = "With what it still lacks. Med det som återstår.")
    @APIResponse(
            responseCode = "200",
            description = "The draft. Utkastet.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response read(@PathParam("id") UUID id) {
        DraftView view = drafts.read(id);
        return Answer.ok(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "writeDraft",
            summary = "Write a draft",
            description = "Replaces the whole draft. Needs If-Match. Ersätter hela utkastet.")
    @APIResponse(
            responseCode = "200",
            description = "Written. Sparat.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response write(@PathParam("id") UUID id, @NotNull @Valid DraftRequest request) {
        requireOneSubject(request);
        DraftView view = drafts.write(id, request);
        return Answer.ok(view, view.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description = "It was never a referral. Needs If-Match. Kastar utkastet.")
    @APIResponse(responseCode = "204", description = "Discarded. Kastat.")
    public void discard(@PathParam("id") UUID id) {
        drafts.discard(id);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Operation(
            operationId = "submitDraft",
            summary = "Submit a draft",
            description =
                    "The draft becomes a referral of the same id, by the same rules as any other. Needs"
                            + " If-Match. Utkastet blir en remiss med samma id.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted. Remissen är sänd.",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response submit(@PathParam("id") UUID id, @NotNull @Valid DraftSubmission request) {
        return submissions.submit(id, request).answer();
    }

    private static void requireOneSubject(DraftRequest request) {
        if (request.disclosureId() != null && request.participantId() != null) {
            throw Problem.malformed(
                    "/disclosureId",
                    "at-most-one",
                    Text.of(
                            "Ange högst en av disclosureId och participantId.",
                            "Give at most one of disclosureId and participantId."));
        }
    }

    /** For the API's description: a page's items. */
    @Schema(name = "DraftPage")
    record DraftPage(
            PageView.Meta _meta,
            PageView.Links _links,
            @Schema(maxItems = 100) List<DraftView> items) {}
}
