package se.samspel.referral.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.attachment.AttachmentView;
import se.samspel.referral.attachment.Attachments;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReadableTexts;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.course.ReferralViews;
import se.samspel.referral.intervention.AuthorityNames;

/** Gathers a referral for printing: what a read gives the same caller, and nothing else. */
@ApplicationScoped
class DocumentService {

    private final CaseAccess cases;
    private final ReferralViews views;
    private final ReadableTexts texts;
    private final Attachments attachments;
    private final DocumentRepository repository;
    private final AuthorityNames names;
    private final CaseLog log;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Clock clock;

    DocumentService(
            CaseAccess cases,
            ReferralViews views,
            ReadableTexts texts,
            Attachments attachments,
            DocumentRepository repository,
            AuthorityNames names,
            CaseLog log,
            CurrentCaller caller,
            Acting acting,
            Clock clock) {
        this.cases = cases;
        this.views = views;
        this.texts = texts;
        this.attachments = attachments;
        this.repository = repository;
        this.names = names;
        this.log = log;
        this.caller = caller;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    PrintedReferral gather(UUID id) {
        OpenCase open = cases.read(id);
        ReferralView view = views.view(open.referral(), open.waiver(), texts.of(open));
        List<AttachmentView> files = attachments.of(open);
        log.record(
                "print-referral", open.referral(), files.stream().map(AttachmentView::id).toList());
        return new PrintedReferral(
                view,
                repository.intervention(view.interventionId()),
                names.of(authorities(view)),
                files,
                open.insight().isHost() ? repository.history(id) : List.of(),
                new PrintedReferral.Printing(clock.instant(), caller.authority(), acting.unit()));
    }

    private List<String> authorities(ReferralView view) {
        return Stream.of(
                        view.referringAuthority(),
                        view.receivingAuthority(),
                        view.incomeAuthority(),
                        caller.authority())
                .filter(Objects::nonNull)
                .map(AuthorityId::toString)
                .distinct()
                .toList();
    }
}
