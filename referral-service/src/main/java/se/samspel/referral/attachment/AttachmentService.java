package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.IfMatch;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;

/** Shows and removes attachments, each act logged. */
@ApplicationScoped
class AttachmentService {

    private final CaseAccess cases;
    private final Attachments shown;
    private final AttachmentRepository attachments;
    private final AttachmentSeal seal;
    private final CaseLog log;
    private final IfMatch ifMatch;

    AttachmentService(
            CaseAccess cases,
            Attachments shown,
            AttachmentRepository attachments,
            AttachmentSeal seal,
            CaseLog log,
            IfMatch ifMatch) {
        this.cases = cases;
        this.shown = shown;
        this.attachments = attachments;
        this.seal = seal;
        this.log = log;
        this.ifMatch = ifMatch;
    }

    /** A file and what is known of it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Opened(Attachment attachment, byte[] content) {}

    @Transactional
    List<AttachmentView> list(UUID referralId) {
        OpenCase open = cases.read(referralId);
        List<AttachmentView> views = shown.of(open);
        log.record(
                "list-attachments",
                open.referral(),
                views.stream().map(AttachmentView::id).toList());
        return views;
    }

    @Transactional
    Opened read(UUID referralId, UUID id) {
        OpenCase open = cases.read(referralId);
        Attachment attachment = shown.find(open, id);
        log.record("read-attachment", open.referral(), List.of(id));
        return new Opened(attachment, seal.content(attachment, attachments.contentOf(attachment)));
    }

    /** Its data key goes with it. */
    @Transactional
    void remove(UUID referralId, UUID id) {
        OpenCase open = cases.lock(referralId);
        Attachments.requireReferrer(open);
        Attachment attachment = shown.find(open, id);
        ifMatch.check(Attachment.VERSION);
        open.insight().requireBeforeReception(open.referral());
        attachments.delete(attachment);
        log.record("remove-attachment", open.referral(), List.of(id));
    }
}
