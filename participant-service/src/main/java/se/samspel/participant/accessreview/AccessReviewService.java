package se.samspel.participant.accessreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Text;
import se.samspel.participant.accessreview.domain.AccessReview;
import se.samspel.participant.accessreview.domain.Draw;
import se.samspel.participant.accessreview.domain.ReviewedRow;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.answer.RequiredPurpose;

/** Draws, judges and concludes reviews of the own authority's log. */
@ApplicationScoped
class AccessReviewService {

    private static final String DRAW = "draw-access-review";
    private static final String JUDGE = "judge-access";
    private static final String CLOSE = "close-access-review";

    private final AccessReviewRepository reviews;
    private final AccessReviewViews views;
    private final Sample sample;
    private final RequiredPurpose purpose;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final AccessLog accessLog;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;
    private final Today today;
    private final SecureRandom random = new SecureRandom();

    AccessReviewService(
            AccessReviewRepository reviews,
            AccessReviewViews views,
            Sample sample,
            RequiredPurpose purpose,
            CurrentCaller caller,
            Acting acting,
            Idempotency idempotency,
            IfMatch ifMatch,
            AccessLog accessLog,
            Pages pages,
            Ids ids,
            Clock clock,
            Today today) {
        this.reviews = reviews;
        this.views = views;
        this.sample = sample;
        this.purpose = purpose;
        this.caller = caller;
        this.acting = acting;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.accessLog = accessLog;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome draw(AccessReviewRequest request) {
        request.refuseCriteriaOfRandom();
        UUID id = ids.next();
        Claim claim = idempotency.claim(DRAW, request, id.toString(), 201);
        if (claim instanceof Claim.Replay replay) {
            return now(DRAW, own(UUID.fromString(replay.resourceId()))).as(claim);
        }
        purpose.check(Purpose.REVIEW);
        Draw draw = request.draw(random.nextInt(Integer.MAX_VALUE));
        FutureActDate.refuse("to", request.to(), today.today());
        var review =
                new AccessReview(id, caller.authority(), draw, views.newKey(), clock.instant());
        sample.draw(draw, caller.authority()).stream()
                .sorted(Comparator.comparing(Sample.Drawn::id))
                .forEach(drawn -> review.drew(drawn.id(), drawn.source()));
        reviews.persist(review);
        reviews.flush();
        return now(DRAW, review);
    }

    @Transactional
    Outcome judge(UUID id, FindingRequest request) {
        Claim claim = idempotency.claim(JUDGE, request, id.toString(), 201);
        AccessReview review = own(id);
        if (claim instanceof Claim.Replay) {
            return now(JUDGE, review).as(claim);
        }
        purpose.check(Purpose.REVIEW);
        var judgement =
                new ReviewedRow.Judgement(
                        request.finding(),
                        views.sealNote(review, request.rowId(), request.note()),
                        acting.user(),
                        clock.instant());
        if (!review.judge(request.rowId(), judgement)) {
            throw Problem.unknownReference(
                    "/rowId",
                    Text.of("Raden är inte dragen.", "The row was not drawn in this review."));
        }
        reviews.flush();
        return now(JUDGE, review);
    }

    @Transactional
    Outcome close(UUID id, ClosingRequest request) {
        Claim claim = idempotency.claim(CLOSE, request, id.toString(), 200);
        AccessReview review = own(id);
        if (claim instanceof Claim.Replay) {
            return now(CLOSE, review).as(claim);
        }
        ifMatch.check(review.version());
        purpose.check(Purpose.REVIEW);
        review.close(
                request.concludedOn(),
                views.sealConclusion(review, request.conclusion()),
                clock.instant());
        FutureActDate.refuse("concludedOn", request.concludedOn(), today.today());
        reviews.flush();
        return now(CLOSE, review).answering(200);
    }

    @Transactional
    Outcome read(UUID id) {
        AccessReview review = own(id);
        purpose.check(Purpose.REVIEW);
        return now("read-access-review", review).answering(200);
    }

    @Transactional
    PageView<AccessReviewRow> list(PageQuery page) {
        purpose.check(Purpose.REVIEW);
        AuthorityId authority = caller.authority();
        List<AccessReviewRow> found = reviews.page(authority, page);
        accessLog.record(
                "read-access-reviews",
                authority,
                List.of(),
                page.shown(found).stream().map(AccessReviewRow::id).toList());
        return pages.view(page, found, () -> reviews.countOf(authority));
    }

    private AccessReview own(UUID id) {
        return reviews.own(id, caller.authority());
    }

    private Outcome now(String operation, AccessReview review) {
        accessLog.record(operation, review.authority(), List.of(), List.of(review.id()));
        return Outcome.created(
                views.of(review), "/access-reviews/" + review.id(), review.version());
    }
}
