package se.samspel.referral.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.Idempotent;
import se.samspel.kit.http.PersonalData;
import se.samspel.kit.idempotency.Claim;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.FileType;

/** A referral's attachments. */
@Path("/referrals/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@PersonalData
@Tag(name = "Attachments", description = "Files with a referral. Bilagor till en remiss.")
class AttachmentResource {

    private static final String PDF = "application/pdf";

    private final AttachmentService attachments;
    private final AttachingService attaching;

    AttachmentResource(AttachmentService attachments, AttachingService attaching) {
        this.attachments = attachments;
        this.attaching = attaching;
    }

    @POST
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addAttachment",
            summary = "Attach a file",
            description =
                    "The referrer attaches a file until the enrolment; the host sees it where the"
                            + " person has waived its category. At most 10 MiB a file, 20 files and 50"
                            + " MiB a referral; no PDF that is encrypted or has scripts, files or"
                            + " launch actions inside. The file stays as it is, also what an image says"
                            + " of place and camera. Remittenten bifogar en fil fram till"
                            + " inskrivningen; huvudmannen ser den där samtycket omfattar slaget. Filen"
                            + " ändras inte, inte heller bilders uppgifter om plats.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentUpload.class)))
    @APIResponse(
            responseCode = "201",
            description = "Attached. Bifogad.",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(responseCode = "413", description = "Too large. För stor.")
    public Response add(
            @PathParam("id") UUID id, @Context HttpHeaders headers, @NotNull byte[] body) {
        AttachmentForm form =
                FormReader.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        AttachingService.Outcome outcome = attaching.add(id, form);
        AttachmentView view = outcome.view();
        String path = "/referrals/" + id + "/attachments/" + view.id();
        return switch (outcome.claim()) {
            case Claim.First first -> Answer.created(view, path, Attachment.VERSION);
            case Claim.Replay replay ->
                    Answer.replayed(replay.status(), view, path, Attachment.VERSION);
        };
    }

    @GET
    @RolesAllowed(Scope.REFERRAL_READ)
    @Operation(
            operationId = "listAttachments",
            summary = "List a referral's attachments",
            description =
                    "The oldest first: all for the referrer, those of waived categories for the"
                            + " host, none for others. Den äldsta först: alla för remittenten, för"
                            + " huvudmannen de som samtycket omfattar.")
    @APIResponse(
            responseCode = "200",
            description = "The attachments. Bilagorna.",
            content = @Content(schema = @Schema(implementation = AttachmentList.class)))
    public AttachmentList list(@PathParam("id") UUID id) {
        return new AttachmentList(attachments.list(id));
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed(Scope.REFERRAL_READ)
    @Produces({PDF, "image/png", "image/jpeg", "image/tiff", "image/webp", "image/heic"})
    @Operation(
            operationId = "getAttachment",
            summary = "Fetch an attachment",
            description =
                    "The file as it was attached, under a name that tells nothing. Filen så som den"
                            + " bifogades, med ett namn som inget säger.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = 10_485_760),
                            examples = @ExampleObject(name = "file", value = "%PDF-1.7 …")))
    public Response read(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        AttachmentService.Opened opened = attachments.read(id, attachmentId);
        FileType type = opened.attachment().file().type();
        return Response.ok(opened.content(), type.mediaType())
                .tag(Long.toString(Attachment.VERSION))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + type.neutralName() + "\"")
                .build();
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed(Scope.REFERRAL_WRITE)
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove an attachment",
            description =
                    "The referrer removes it, with its data key, while the host has not received"
                            + " the referral. Needs If-Match. Remittenten tar bort bilagan och dess"
                            + " nyckel, så länge huvudmannen inte har tagit emot remissen.")
    @APIResponse(responseCode = "204", description = "Removed. Borttagen.")
    public Response remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        attachments.remove(id, attachmentId);
        return Response.noContent().build();
    }

    /** A referral has few of them, so there are no pages. */
    @Schema(name = "AttachmentList")
    record AttachmentList(@Schema(maxItems = 100) List<AttachmentView> items) {}
}
