package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.Outcome;
import se.samspel.referral.course.domain.ExternalReferrer;
import se.samspel.referral.submission.domain.Content;
import se.samspel.referral.submission.domain.Draft;

/** Submits a draft: it becomes the referral of the same id, by the same rules as any other. */
@ApplicationScoped
class DraftSubmissionService {

    private static final String OPERATION = "submit-draft";

    private final Idempotency idempotency;
    private final DraftService drafts;
    private final SubmissionService submissions;

    DraftSubmissionService(
            Idempotency idempotency, DraftService drafts, SubmissionService submissions) {
        this.idempotency = idempotency;
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @Transactional
    Outcome submit(UUID id, DraftSubmission request) {
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return submissions.again(replay);
        }
        Draft draft = drafts.take(id);
        SubmitRequest complete = complete(draft, request);
        Outcome outcome = submissions.submit(id, complete, draft.redirectedFrom());
        drafts.gone(draft);
        return outcome;
    }

    private SubmitRequest complete(Draft draft, DraftSubmission request) {
        Content content = draft.content();
        UUID intervention = content.interventionId();
        boolean about = content.disclosureId() != null || content.participantId() != null;
        if (intervention == null || !about) {
            throw incomplete(intervention == null ? "/interventionId" : "/disclosureId");
        }
        return new SubmitRequest(
                intervention,
                content.disclosureId(),
                content.participantId(),
                content.incomeAuthority(),
                drafts.need(draft),
                request.submittedOn(),
                onPaper(content.externalReferrer()));
    }

    private static @Nullable ExternalReferrerRequest onPaper(@Nullable ExternalReferrer from) {
        return from == null
                ? null
                : new ExternalReferrerRequest(from.kind(), from.externalReferrerName());
    }

    private static Problem incomplete(String pointer) {
        Text what =
                Text.of(
                        "Utkastet saknar " + pointer.substring(1) + ".",
                        "The draft lacks " + pointer.substring(1) + ".");
        return Problem.of(
                        422,
                        "draft-incomplete",
                        Text.of("Utkastet är inte färdigt", "The draft is not complete"))
                .detail(what)
                .error(pointer, "draft-incomplete", what);
    }
}
