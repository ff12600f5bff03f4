package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.AttachmentContent;

/** Seals a title and a file under a data key of that attachment alone, and opens them. */
@ApplicationScoped
class AttachmentSeal {

    private final Envelope envelope;

    AttachmentSeal(Envelope envelope) {
        this.envelope = envelope;
    }

    Attachment.Sealed title(UUID id, String title) {
        SealedKey key = envelope.newKey();
        return new Attachment.Sealed(
                key.keyId(), key.wrapped(), envelope.encrypt(key, titleOf(id), title));
    }

    AttachmentContent content(UUID id, Attachment.Sealed under, byte[] content) {
        return new AttachmentContent(id, envelope.encrypt(key(under), contentOf(id), content));
    }

    String title(Attachment attachment) {
        Attachment.Sealed sealed = attachment.sealed();
        return envelope.decrypt(key(sealed), titleOf(attachment.id()), sealed.title());
    }

    byte[] content(Attachment attachment, AttachmentContent content) {
        return envelope.decryptBytes(
                key(attachment.sealed()), contentOf(attachment.id()), content.content());
    }

    private static SealedKey key(Attachment.Sealed sealed) {
        return new SealedKey(sealed.keyId(), sealed.key());
    }

    private static FieldId titleOf(UUID id) {
        return new FieldId("attachment", "title", id);
    }

    private static FieldId contentOf(UUID id) {
        return new FieldId("attachment_content", "content", id);
    }
}
