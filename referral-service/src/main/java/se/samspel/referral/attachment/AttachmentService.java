package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.AttachmentCategory;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.ActDatesOutOfOrder;

/** Adds, shows and removes attachments, each act logged. */
@ApplicationScoped
class AttachmentService {

    private final Idempotency idempotency;
    private final CaseAccess cases;
    private final Attachments shown;
    private final AttachmentRepository attachments;
    private final AttachmentSeal seal;
    private final AttachmentNews news;
    private final AttachmentConfig config;
    private final CaseLog log;
    private final Acting acting;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    AttachmentService(
            Idempotency idempotency,
            CaseAccess cases,
            Attachments shown,
            AttachmentRepository attachments,
            AttachmentSeal seal,
            AttachmentNews news,
            AttachmentConfig config,
            CaseLog log,
            Acting acting,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.cases = cases;
        this.shown = shown;
        this.attachments = attachments;
        this.seal = seal;
        this.news = news;
        this.config = config;
        this.log = log;
        this.acting = acting;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
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

    /** A file and what is known of it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Opened(Attachment attachment, byte[] content) {}

    @Transactional
    Outcome add(UUID referralId, AttachmentForm form, UploadedFile file) {
        UUID id = ids.next();
        var repeatable =
                new Repeatable(
                        form.title(),
                        form.category(),
                        form.addedOn(),
                        form.declaredType(),
                        file.fingerprint());
        Claim claim = idempotency.claim("add-attachment", repeatable, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return new Outcome(again(referralId, UUID.fromString(replay.resourceId())), claim);
        }
        OpenCase open = cases.lock(referralId);
        requireReferrer(open);
        open.insight().requireBeforeEnrolment(open.referral().state());
        Attachment attachment = attach(open, id, form, file);
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

    private Attachment attach(OpenCase open, UUID id, AttachmentForm form, UploadedFile file) {
        LocalDate addedOn = form.addedOn() == null ? open.today() : form.addedOn();
        open.requireCovered("addedOn", addedOn);
        ActDatesOutOfOrder.refuse("addedOn", addedOn, "submittedOn", open.referral().submittedOn());
        file.requireFit();
        UUID referralId = open.referral().id();
        int size = file.content().length;
        config.limits()
                .refuse(
                        attachments.attached(referralId, form.category(), file.fingerprint()),
                        size);
        Attachment.Sealed sealed = seal.title(id, form.title());
        var attachment =
                new Attachment(
                        id,
                        referralId,
                        form.category(),
                        new Attachment.File(file.type(), size, file.fingerprint()),
                        sealed,
                        new Attachment.Added(addedOn, acting.unit(), clock.instant()));
        attachments.add(attachment, seal.content(id, sealed, file.content()));
        return attachment;
    }

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
        requireReferrer(open);
        Attachment attachment = shown.find(open, id);
        ifMatch.check(Attachment.VERSION);
        open.insight().requireBeforeReception(open.referral());
        attachments.delete(attachment);
        log.record("remove-attachment", open.referral(), List.of(id));
    }

    // To everybody else the referrer's acts don't exist.
    private static void requireReferrer(OpenCase open) {
        if (!open.insight().isReferrer()) {
            throw Problem.notFound();
        }
    }
}
