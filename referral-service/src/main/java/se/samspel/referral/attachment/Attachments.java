package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReadableTexts;

/** A referral's attachments as far as the caller may see them: what it may not isn't there. */
@ApplicationScoped
public class Attachments {

    private final AttachmentRepository attachments;
    private final AttachmentSeal seal;
    private final ReadableTexts readable;

    Attachments(AttachmentRepository attachments, AttachmentSeal seal, ReadableTexts readable) {
        this.attachments = attachments;
        this.seal = seal;
        this.readable = readable;
    }

    /** The oldest first. */
    public List<AttachmentView> of(OpenCase open) {
        return attachments.of(open.referral().id()).stream()
                .filter(attachment -> readable.mayRead(open, attachment.category().waived()))
                .map(this::view)
                .toList();
    }

    /** 404 for one that the caller may not see. */
    Attachment find(OpenCase open, UUID id) {
        return attachments
                .of(open.referral().id(), id)
                .filter(attachment -> readable.mayRead(open, attachment.category().waived()))
                .orElseThrow(Problem::notFound);
    }

    /** To everybody else the referrer's acts don't exist. */
    static void requireReferrer(OpenCase open) {
        if (!open.insight().isReferrer()) {
            throw Problem.notFound();
        }
    }

    AttachmentView view(Attachment attachment) {
        return AttachmentView.of(attachment, seal.title(attachment));
    }
}
