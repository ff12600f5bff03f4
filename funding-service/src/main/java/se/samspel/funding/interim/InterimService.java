package se.samspel.funding.interim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.funding.acting.ActingUser;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.finance.domain.BudgetYear;
import se.samspel.funding.followup.AssociationFollowUpView;
import se.samspel.funding.followup.FollowUpService;
import se.samspel.funding.followup.FollowUpView;
import se.samspel.funding.interim.domain.Comment;
import se.samspel.funding.interim.domain.InterimReport;
import se.samspel.funding.interim.domain.InterimSnapshot;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.time.Today;

/** Makes interim reports, edition after edition, and records their adoption. */
@ApplicationScoped
class InterimService {

    private final InterimReportRepository reports;
    private final SnapshotRepository snapshots;
    private final InterimReading reading;
    private final FollowUpService followUps;
    private final OwnFigures own;
    private final CanonicalJson json;
    private final MemberRepository members;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    InterimService(
            InterimReportRepository reports,
            SnapshotRepository snapshots,
            InterimReading reading,
            FollowUpService followUps,
            OwnFigures own,
            CanonicalJson json,
            MemberRepository members,
            Idempotency idempotency,
            IfMatch ifMatch,
            CurrentCaller caller,
            Ids ids,
            Today today,
            Clock clock) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.reading = reading;
        this.followUps = followUps;
        this.own = own;
        this.json = json;
        this.members = members;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.caller = caller;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome make(String associationId, InterimReportRequest request, ActingUser acting) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("make-interim-report", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            var known = reading.read(associationId, UUID.fromString(replay.resourceId()));
            return Outcome.replayed(replay, known, path(known), known.version());
        }
        members.refuseUnlessVisible(associationId);
        InterimReport.Scope scope = request.scope().refuseUnfit(today.today());
        InterimReport former = reports.latestLocked(associationId, scope);
        if (former != null) {
            former.succeed();
            // Hibernate would insert the new edition before it updates this one.
            reports.flush();
        }
        var identity =
                new InterimReport.Identity(id, associationId, acting.id(caller), clock.instant());
        var made = new InterimReport(identity, scope, former);
        reports.persistAndFlush(made);
        snapshots.persistAndFlush(new InterimSnapshot(made, json.write(content(made, request))));
        InterimReportView view = reading.view(made);
        return Outcome.created(view, path(view), view.version());
    }

    private SnapshotContent content(InterimReport made, InterimReportRequest request) {
        var year = new BudgetYear(made.year(), made.asOf());
        AssociationFollowUpView followUp = followUps.association(made.associationId(), year, null);
        Set<UUID> reported =
                followUp.interventions().stream()
                        .map(FollowUpView::interventionId)
                        .collect(Collectors.toSet());
        List<Comment> comments = Comment.of(request.said(), reported);
        return SnapshotContent.of(made, followUp, own.of(made.associationId(), year), comments);
    }

    @Transactional
    Outcome adopt(String associationId, UUID id, AdoptionRequest request, ActingUser acting) {
        caller.association();
        if (idempotency.claim("adopt-interim-report", request, id.toString(), 200)
                instanceof Claim.Replay replay) {
            InterimReportView known = reading.read(associationId, id);
            return Outcome.replayed(replay, known, path(known), known.version());
        }
        InterimReport report = reports.toChange(associationId, id);
        ifMatch.check(report.version());
        report.adopt(request.adoption(acting.id(caller)), today.today());
        reports.flush();
        InterimReportView view = reading.view(report);
        return Outcome.put(false, view, path(view), view.version());
    }

    private static String path(InterimReportView view) {
        return "/associations/" + view.associationId() + "/interim-reports/" + view.id();
    }
}
