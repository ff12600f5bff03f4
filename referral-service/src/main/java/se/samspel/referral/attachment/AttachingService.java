package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Fingerprint;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.AttachmentCategory;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;

/**
 * Attaches a file. The checks come in the order that every endpoint promises: repeated request,
 * 404, state, rule.
 */
@ApplicationScoped
class AttachingService {

    private final Idempotency idempotency;
    private final CaseAccess cases;
    private final Attachments shown;
    private final NewAttachments added;
    private final AttachmentNews news;
    private final FileInspection inspection;
    private final Fingerprint fingerprint;
    private final CaseLog log;
    private final Ids ids;

    AttachingService(
            Idempotency idempotency,
            CaseAccess cases,
            Attachments shown,
            NewAttachments added,
            AttachmentNews news,
            FileInspection inspection,
            Fingerprint fingerprint,
            CaseLog log,
            Ids ids) {
        this.idempotency = idempotency;
        this.cases = cases;
        this.shown = shown;
        this.added = added;
        this.news = news;
        this.inspection = inspection;
        this.fingerprint = fingerprint;
        this.log = log;
        this.ids = ids;
    }

    /** What makes a repeated request the same one: the file by its fingerprint alone. */
    @SuppressWarnings("ArrayRecordComponent") // written, compared by nobody
    private record Repeatable(
            String title,
            AttachmentCategory category,
            @Nullable LocalDate addedOn,
            String declaredType,
            byte[] fingerprint) {}

    /** What adding came to. */
    record Outcome(AttachmentView view, Claim claim) {}

    @Transactional
    Outcome add(UUID referralId, AttachmentForm form) {
        UUID id = ids.next();
        byte[] mark = fingerprint.of(form.content());
        var repeatable =
                new Repeatable(
                        form.title(), form.category(), form.addedOn(), form.declaredType(), mark);
        Claim claim = idempotency.claim("add-attachment", repeatable, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return new Outcome(again(referralId, UUID.fromString(replay.resourceId())), claim);
        }
        OpenCase open = cases.lock(referralId);
        Attachments.requireReferrer(open);
        open.insight().requireBeforeEnrolment(open.referral().state());
        // Looked into last: it costs more than all the rest.
        Attachment attachment = added.keep(open, id, form, inspection.inspect(form, mark));
        news.tell(open, attachment);
        log.record("add-attachment", open.referral(), List.of(id));
        return new Outcome(AttachmentView.of(attachment, form.title()), claim);
    }

    private AttachmentView again(UUID referralId, UUID id) {
        OpenCase open = cases.read(referralId);
        AttachmentView view = shown.view(shown.find(open, id));
        log.record("add-attachment", open.referral(), List.of(id));
        return view;
    }
}
