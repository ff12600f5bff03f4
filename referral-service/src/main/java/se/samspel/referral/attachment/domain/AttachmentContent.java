package se.samspel.referral.attachment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samspel.kit.value.Personal;

/** The file itself, encrypted: beside the attachment, so that a list reads none. */
@Entity
@Table(name = "attachment_content")
@Personal(
        categories = {"NEED", "HEALTH"},
        what = "The file attached to a referral, encrypted. Den bifogade filen, krypterad.")
public class AttachmentContent {

    @Id private UUID attachmentId;

    @Column(nullable = false)
    private byte[] content;

    protected AttachmentContent() {}

    public AttachmentContent(UUID attachmentId, byte[] sealed) {
        this.attachmentId = attachmentId;
        this.content = sealed;
    }

    /** Sealed under the attachment's data key. */
    public byte[] content() {
        return content;
    }
}
