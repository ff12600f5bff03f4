package se.samspel.funding.esfclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.funding.esf.EsfProjectRepository;
import se.samspel.funding.esf.domain.EsfProject;
import se.samspel.funding.esfclaim.domain.ClaimContent;
import se.samspel.funding.esfclaim.domain.ClaimRule;
import se.samspel.funding.esfclaim.domain.EsfClaim;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Writes and shows claims for payment of ESF money. */
@ApplicationScoped
class ClaimService {

    private final ClaimRepository claims;
    private final Sheets sheets;
    private final EsfProjectRepository projects;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    ClaimService(
            ClaimRepository claims,
            Sheets sheets,
            EsfProjectRepository projects,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.claims = claims;
        this.sheets = sheets;
        this.projects = projects;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome draft(UUID projectId, ClaimRequest request, String by) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("draft-esf-claim", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            ClaimView earlier = read(UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, earlier, path(earlier.id()), earlier.version());
        }
        EsfProject project = projects.toChange(projectId);
        ClaimContent content = request.content();
        refuseUnlessFree(project, id, content.period());
        var identity =
                new EsfClaim.Identity(id, projectId, project.associationId(), clock.instant());
        EsfClaim claim = EsfClaim.draft(identity, content, by);
        claims.persistAndFlush(claim);
        return Outcome.created(sheets.view(project, claim), path(id), claim.version());
    }

    @Transactional
    Outcome rewrite(UUID id, ClaimRequest request, String by) {
        caller.association();
        // The project first, as a new claim does: two claims never lock each other out.
        EsfProject project = projects.toChange(claims.visible(id).projectId());
        EsfClaim claim = claims.toChange(id);
        ifMatch.check(claim.version());
        ClaimContent content = request.content();
        refuseUnlessFree(project, id, content.period());
        claim.rewrite(content, by, clock.instant());
        claims.flush();
        return Outcome.put(false, sheets.view(project, claim), path(id), claim.version());
    }

    private void refuseUnlessFree(EsfProject project, UUID id, CostModel.Months period) {
        if (!project.runsIn(period.from()) || !project.runsIn(period.until())) {
            throw new ClaimRule.PeriodUnfit();
        }
        if (claims.hasAnother(project.id(), id, period)) {
            throw new ClaimRule.PeriodTaken();
        }
    }

    @Transactional
    ClaimView read(UUID id) {
        EsfClaim claim = claims.visible(id);
        return sheets.view(projects.alone(claim.projectId()), claim);
    }

    @Transactional
    List<ClaimRow> list(UUID projectId, PageQuery page) {
        List<EsfClaim> found = claims.page(projectId, page.offset(), page.fetch());
        if (found.isEmpty()) {
            projects.alone(projectId);
        }
        return found.stream().map(ClaimRow::of).toList();
    }

    @Transactional
    long count(UUID projectId) {
        return claims.countOf(projectId);
    }

    static String path(UUID id) {
        return "/esf-claims/" + id;
    }
}
