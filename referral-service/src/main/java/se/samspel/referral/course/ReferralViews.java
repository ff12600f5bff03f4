package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.domain.Closing;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.EnrolmentStay;
import se.samspel.referral.course.domain.ExternalReferrer;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.IntroductoryVisit;
import se.samspel.referral.course.domain.QueueRank;
import se.samspel.referral.course.domain.Redirection;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/** Shows referrals to the caller, each fact by its edge of the waiver as it stands today. */
@ApplicationScoped
public class ReferralViews {

    private final ReferralRepository referrals;
    private final EdgeRepository edges;
    private final QueuePlaces places;
    private final Deadlines deadlines;
    private final CurrentCaller caller;
    private final Today today;
    private final String participantUrl;

    ReferralViews(
            ReferralRepository referrals,
            EdgeRepository edges,
            QueuePlaces places,
            Deadlines deadlines,
            CurrentCaller caller,
            Today today,
            @ConfigProperty(
                            name = "samspel.participant-url",
                            defaultValue = "http://127.0.0.1:8181/participant/v1")
                    String participantUrl) {
        this.referrals = referrals;
        this.edges = edges;
        this.places = places;
        this.deadlines = deadlines;
        this.caller = caller;
        this.today = today;
        this.participantUrl = participantUrl;
    }

    /** What the caller may know of the referral today. */
    public Insight insight(Referral referral, Edges waiver) {
        return Insight.of(referral, referral.state(), caller.authority(), waiver, today.today());
    }

    /** The referral's waiver, as far as the caller is a party of it. */
    public Edges waiverOf(Referral referral) {
        return edges.of(referral.subject().edgesOf());
    }

    public ReferralView view(Referral referral, Edges waiver, Texts texts) {
        Insight insight = insight(referral, waiver);
        return view(referral, insight, facts(Map.of(referral, insight)), texts);
    }

    /** In the same order, without free texts; a constant number of statements. */
    public List<ReferralView> views(List<Referral> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        AuthorityId viewer = caller.authority();
        // The host sees all of its own: only others' rows need the waivers.
        Map<UUID, Edges> waivers =
                edges.ofAll(
                        page.stream()
                                .filter(row -> !row.parties().receivingAuthority().equals(viewer))
                                .map(row -> row.subject().edgesOf())
                                .collect(Collectors.toSet()));
        Map<Referral, Insight> insights = new LinkedHashMap<>();
        page.forEach(row -> insights.put(row, insight(row, waiver(waivers, row))));
        Facts facts = facts(insights);
        return insights.entrySet().stream()
                .map(row -> view(row.getKey(), row.getValue(), facts, Texts.NONE))
                .toList();
    }

    private static Edges waiver(Map<UUID, Edges> waivers, Referral referral) {
        return waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
    }

    /** What the referrer has written, as far as the caller may read it. */
    public record Texts(@Nullable String need, @Nullable String withdrawalReason) {

        public static final Texts NONE = new Texts(null, null);
    }

    /** What stands beside the referrals' own rows. */
    private record Facts(
            Map<UUID, List<IntroductoryVisit>> visits,
            Map<UUID, QueueRank> ranks,
            Map<UUID, List<Deadline>> deadlines) {}

    private Facts facts(Map<Referral, Insight> insights) {
        Collection<Referral> page = insights.keySet();
        List<UUID> visited =
                page.stream().filter(row -> row.visitedOn() != null).map(Referral::id).toList();
        List<UUID> queued =
                page.stream()
                        .filter(row -> row.state() == ReferralState.QUEUED)
                        .map(Referral::id)
                        .toList();
        Map<UUID, List<IntroductoryVisit>> visits =
                visited.isEmpty()
                        ? Map.of()
                        : referrals.visits(visited).stream()
                                .collect(Collectors.groupingBy(IntroductoryVisit::referralId));
        List<Referral> followed =
                insights.entrySet().stream()
                        .filter(row -> knowsCourse(row.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return new Facts(visits, places.of(queued), deadlines.of(followed));
    }

    private static boolean knowsCourse(Insight insight) {
        return insight.status() && (insight.isHost() || insight.isReferrer());
    }

    private ReferralView view(Referral referral, Insight insight, Facts facts, Texts texts) {
        boolean party = insight.isHost() || insight.isReferrer();
        boolean course = knowsCourse(insight);
        boolean queue = insight.queue();
        QueueRank rank = queue ? facts.ranks().get(referral.id()) : null;
        var answered = course ? referral.answered() : null;
        Closing closing = referral.closing();
        EnrolmentStay stay = referral.enrolment();
        LocalDate endedOn = stay == null ? null : stay.endedOn();
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.recordedAt(),
                insight.shown(referral.state()),
                insight.allowedMoves(referral.state()),
                referral.interventionId(),
                referral.parties().referringAuthority(),
                referral.parties().receivingAuthority(),
                referral.parties().incomeAuthority(),
                party ? referral.subject().disclosureId() : null,
                party ? referral.subject().participantId() : null,
                party ? referral.submittedOn() : null,
                party ? referral.receivedOn() : null,
                course ? visits(referral, facts) : List.of(),
                answered == null ? null : answered.response(),
                answered == null ? null : answered.declineReason(),
                answered == null ? null : answered.respondedOn(),
                course ? referral.queuedOn() : null,
                rank == null ? null : rank.place(),
                queue ? waitingDays(referral) : null,
                rank == null ? null : rank.expectedWaitDays(today.today()),
                rank == null ? null : PriorityRuleView.of(rank.rule()),
                party && closing != null ? closing.withdrawnOn() : null,
                course && closing != null ? closing.lapsedOn() : null,
                course && closing != null ? closing.lapseReason() : null,
                insight.status() && stay != null ? stay.enrolmentId() : null,
                insight.status() && stay != null ? stay.startedOn() : null,
                insight.status() || insight.outcome() ? endedOn : null,
                insight.outcome() && stay != null && endedOn != null ? outcome(stay) : null,
                course ? redirected(referral, insight) : null,
                insight.isReferrer() ? referral.redirectedFrom() : null,
                party ? external(referral) : null,
                texts.need(),
                texts.withdrawalReason(),
                course ? deadlines(referral, insight, facts) : List.of());
    }

    /** Follow-up meetings are told to those who are invited to them. */
    private static List<ReferralView.DeadlineView> deadlines(
            Referral referral, Insight insight, Facts facts) {
        return facts.deadlines().getOrDefault(referral.id(), List.of()).stream()
                .filter(deadline -> insight.isHost() || deadline.kind() != DeadlineKind.FOLLOW_UP)
                .map(ReferralView.DeadlineView::of)
                .toList();
    }

    /** Where it went on is the referrer's to know by its id: its own referral or draft. */
    private static ReferralView.@Nullable RedirectionView redirected(
            Referral referral, Insight insight) {
        Redirection to = referral.redirection();
        return to == null
                ? null
                : new ReferralView.RedirectionView(
                        to.redirectedOn(),
                        to.redirectedTo(),
                        to.redirectWay(),
                        insight.isReferrer() ? to.redirectedReferral() : null);
    }

    private static ReferralView.@Nullable ExternalReferrerView external(Referral referral) {
        ExternalReferrer on = referral.externalReferrer();
        return on == null
                ? null
                : new ReferralView.ExternalReferrerView(on.kind(), on.externalReferrerName());
    }

    private String outcome(EnrolmentStay stay) {
        return participantUrl + "/enrolments/" + stay.enrolmentId() + "/outcome";
    }

    private static List<ReferralView.VisitView> visits(Referral referral, Facts facts) {
        return facts.visits().getOrDefault(referral.id(), List.of()).stream()
                .map(visit ->
                        new ReferralView.VisitView(
                                visit.id(), visit.visitedOn(), visit.referrerPresent()))
                .toList();
    }

    /** Waiting time: from the submission to the enrolment's start, or to today while it waits. */
    private @Nullable Long waitingDays(Referral referral) {
        EnrolmentStay stay = referral.enrolment();
        LocalDate until = stay == null ? today.today() : stay.startedOn();
        return switch (referral.state()) {
            case DRAFT, DECLINED, WITHDRAWN, LAPSED, REDIRECTED -> null;
            case SUBMITTED,
                    RECEIVED,
                    NEEDS_COMPLETION,
                    ACCEPTED,
                    QUEUED,
                    ENROLLED,
                    CLOSED,
                    RETURNED ->
                    ChronoUnit.DAYS.between(referral.submittedOn(), until);
        };
    }
}
