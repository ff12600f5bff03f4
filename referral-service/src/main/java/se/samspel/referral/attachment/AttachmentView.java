package se.samspel.referral.attachment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.AttachmentCategory;

/** An attachment without its content. */
@Schema(
        name = "Attachment",
        examples =
                "{\"id\":\"0198f0a4-2b10-7a31-9d55-0c2f3f6b1a07\","
                        + "\"referralId\":\"0198f0a2-7c10-7a31-9d55-0c2f3f6b1a01\","
                        + "\"title\":\"Läkarutlåtande\",\"category\":\"HEALTH\","
                        + "\"contentType\":\"application/pdf\",\"size\":48213,"
                        + "\"addedOn\":\"2026-11-22\",\"addedByUnit\":\"rehab-avesta\","
                        + "\"recordedAt\":\"2026-11-22T09:30:00Z\"}")
public record AttachmentView(
        UUID id,
        UUID referralId,
        @Schema(description = "In the referrer's words; stored encrypted", maxLength = 200)
                String title,
        AttachmentCategory category,
        @Schema(description = "By the file's own content", maxLength = 20) String contentType,
        @Schema(description = "Bytes", minimum = "1", maximum = "1000000000") long size,
        LocalDate addedOn,
        @Schema(description = "The referrer's unit", maxLength = 100) String addedByUnit,
        Instant recordedAt) {

    static AttachmentView of(Attachment attachment, String title) {
        return new AttachmentView(
                attachment.id(),
                attachment.referralId(),
                title,
                attachment.category(),
                attachment.file().type().mediaType(),
                attachment.file().size(),
                attachment.addedOn(),
                attachment.addedByUnit(),
                attachment.recordedAt());
    }
}
