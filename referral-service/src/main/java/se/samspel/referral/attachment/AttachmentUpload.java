package se.samspel.referral.attachment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.attachment.domain.AttachmentCategory;

/** For the API's description: the form's parts. */
@Schema(
        name = "AttachmentUpload",
        requiredProperties = {"title", "file"},
        examples =
                "{\"title\":\"Läkarutlåtande\",\"category\":\"HEALTH\",\"addedOn\":\"2026-11-22\","
                        + "\"file\":\"%PDF-1.7 …\"}")
record AttachmentUpload(
        @Schema(
                        description = "What it is, in the referrer's words; stored encrypted",
                        minLength = 1,
                        maxLength = 200)
                String title,
        @Schema(
                        description =
                                "What it tells of: the host sees it where that is waived. HEALTH"
                                        + " when absent")
                @Nullable AttachmentCategory category,
        @Schema(description = "Today when absent") @Nullable LocalDate addedOn,
        @Schema(
                        type = SchemaType.STRING,
                        format = "binary",
                        description =
                                "PDF, PNG, JPEG, TIFF, WebP or HEIC by its content; its name is not"
                                        + " kept",
                        minLength = 1,
                        maxLength = 10_485_760)
                byte[] file) {}
