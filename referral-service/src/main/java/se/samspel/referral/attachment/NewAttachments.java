package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.http.Acting;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.ActDatesOutOfOrder;

/** Seals and keeps a new attachment, where the rules let it be. */
@ApplicationScoped
class NewAttachments {

    private final AttachmentRepository attachments;
    private final AttachmentSeal seal;
    private final AttachmentConfig config;
    private final Acting acting;
    private final Clock clock;

    NewAttachments(
            AttachmentRepository attachments,
            AttachmentSeal seal,
            AttachmentConfig config,
            Acting acting,
            Clock clock) {
        this.attachments = attachments;
        this.seal = seal;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * @param open locked, so that nothing else is attached meanwhile
     */
    Attachment keep(OpenCase open, UUID id, AttachmentForm form, UploadedFile file) {
        LocalDate addedOn = form.addedOn() == null ? open.today() : form.addedOn();
        open.requireCovered("addedOn", addedOn);
        ActDatesOutOfOrder.refuse("addedOn", addedOn, "submittedOn", open.referral().submittedOn());
        file.requireFit();
        requireRoom(open.referral().id(), form, file);
        Attachment.Sealed sealed = seal.title(id, form.title());
        var attachment =
                new Attachment(
                        id,
                        open.referral().id(),
                        form.category(),
                        new Attachment.File(file.type(), file.content().length, file.fingerprint()),
                        sealed,
                        new Attachment.Added(addedOn, acting.unit(), clock.instant()));
        attachments.add(attachment, seal.content(id, sealed, file.content()));
        return attachment;
    }

    private void requireRoom(UUID referralId, AttachmentForm form, UploadedFile file) {
        var attached = attachments.attached(referralId, form.category(), file.fingerprint());
        config.limits().refuse(attached, file.content().length);
    }
}
