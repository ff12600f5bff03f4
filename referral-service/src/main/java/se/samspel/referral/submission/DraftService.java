package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.domain.Units;
import se.samspel.referral.submission.domain.Content;
import se.samspel.referral.submission.domain.Draft;

/** Keeps a referrer's drafts. */
@ApplicationScoped
class DraftService {

    private final DraftRepository drafts;
    private final DraftSeal seal;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog log;
    private final CaseLog accesses;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    DraftService(
            DraftRepository drafts,
            DraftSeal seal,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog log,
            CaseLog accesses,
            CurrentCaller caller,
            Acting acting,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.drafts = drafts;
        this.seal = seal;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.log = log;
        this.accesses = accesses;
        this.caller = caller;
        this.acting = acting;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    DraftOutcome create(DraftRequest request) {
        UUID id = ids.next();
        if (idempotency.claim("draft-referral", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            UUID made = UUID.fromString(replay.resourceId());
            return DraftOutcome.again(view(find(made), "draft-referral"), replay);
        }
        var owner = new Draft.Owner(caller.authority(), Units.named(acting.unit()), null);
        Draft draft =
                Draft.of(
                        id,
                        owner,
                        request.content(),
                        seal.seal(id, request.need()),
                        clock.instant());
        drafts.persistAndFlush(draft);
        return DraftOutcome.first(view(draft, "draft-referral"), 201);
    }

    @Transactional
    DraftView read(UUID id) {
        return view(find(id), "read-draft");
    }

    @Transactional
    DraftView write(UUID id, DraftRequest request) {
        Draft draft = drafts.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(draft.version());
        draft.write(request.content(), seal.seal(id, request.need()), clock.instant());
        drafts.flush();
        return view(draft, "write-draft");
    }

    @Transactional
    void discard(UUID id) {
        Draft draft = drafts.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(draft.version());
        record("discard-draft", List.of(draft));
        drafts.delete(draft);
    }

    @Transactional
    PageView<DraftView> list(PageQuery page) {
        List<Draft> found = drafts.page(caller.authority(), page);
        record("list-drafts", page.shown(found));
        Map<UUID, List<DraftView.Missing>> missing =
                drafts.missing(found.stream().map(Draft::id).toList(), today.today());
        return pages.view(
                page,
                found.stream()
                        .map(draft ->
                                DraftView.of(
                                        draft, null, missing.getOrDefault(draft.id(), List.of())))
                        .toList(),
                () -> drafts.countAll(caller.authority()));
    }

    /** The draft as a referral to submit; it is no more once that has been done. */
    Draft take(UUID id) {
        Draft draft = drafts.lock(id).orElseThrow(Problem::notFound);
        ifMatch.check(draft.version());
        return draft;
    }

    void gone(Draft draft) {
        drafts.delete(draft);
    }

    @Nullable String need(Draft draft) {
        return seal.open(draft);
    }

    private Draft find(UUID id) {
        return drafts.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private DraftView view(Draft draft, String operation) {
        record(operation, List.of(draft));
        List<DraftView.Missing> missing =
                drafts.missing(List.of(draft.id()), today.today())
                        .getOrDefault(draft.id(), List.of());
        return DraftView.of(draft, seal.open(draft), missing);
    }

    private void record(String operation, List<Draft> read) {
        log.record(
                operation,
                caller.authority(),
                read.stream()
                        .map(draft -> draft.content().participantId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                read.stream().map(Draft::id).toList());
        accesses.alert(operation, read.stream().flatMap(DraftService::about).toList());
    }

    private static Stream<CaseLog.About> about(Draft draft) {
        UUID subject = subject(draft.content());
        AuthorityId own = draft.referringAuthority();
        return subject == null ? Stream.empty() : Stream.of(new CaseLog.About(subject, own, own));
    }

    private static @Nullable UUID subject(Content content) {
        return content.disclosureId() == null ? content.participantId() : content.disclosureId();
    }
}
