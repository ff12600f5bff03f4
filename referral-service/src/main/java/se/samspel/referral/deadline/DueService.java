package se.samspel.referral.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.Deadlines;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.deadline.domain.Told;
import se.samspel.referral.waiver.EdgeRepository;
import se.samspel.referral.waiver.domain.Edges;

/**
 * Lists what is awaited. The days are counted from dates and rules, so all that waits is read and
 * the page is cut here.
 */
@ApplicationScoped
class DueService {

    private static final Comparator<Due> BY_DAY =
            Comparator.comparing((Due due) -> due.deadline().dueOn())
                    .thenComparing(due -> due.referral().id().toString())
                    .thenComparing(due -> due.deadline().kind());

    private final AwaitingRepository awaiting;
    private final Deadlines deadlines;
    private final EdgeRepository edges;
    private final CaseLog log;
    private final Pages pages;
    private final CurrentCaller caller;
    private final Today today;

    DueService(
            AwaitingRepository awaiting,
            Deadlines deadlines,
            EdgeRepository edges,
            CaseLog log,
            Pages pages,
            CurrentCaller caller,
            Today today) {
        this.awaiting = awaiting;
        this.deadlines = deadlines;
        this.edges = edges;
        this.log = log;
        this.pages = pages;
        this.caller = caller;
        this.today = today;
    }

    /** What is asked for. */
    record Wanted(
            @Nullable DueState state, @Nullable UUID interventionId, @Nullable LocalDate until) {

        boolean holds(LocalDate dueOn, LocalDate today) {
            boolean inState = state == null || (state == DueState.OVERDUE) == dueOn.isBefore(today);
            return inState && (until == null || !dueOn.isAfter(until));
        }
    }

    private record Due(Referral referral, Deadline deadline) {

        DueView view(LocalDate today) {
            return new DueView(
                    referral.id(),
                    referral.interventionId(),
                    deadline.kind(),
                    deadline.dueOn(),
                    deadline.isPassed(today));
        }
    }

    @Transactional
    PageView<DueView> list(Wanted wanted, PageQuery page) {
        List<Due> all = due(wanted);
        List<Due> found = all.stream().skip(page.offset()).limit(page.fetch()).toList();
        log.recordAll(
                "list-deadlines",
                page.shown(found).stream().map(Due::referral).distinct().toList());
        List<DueView> rows = found.stream().map(due -> due.view(today.today())).toList();
        return pages.view(page, rows, all::size);
    }

    private List<Due> due(Wanted wanted) {
        AuthorityId me = caller.authority();
        List<Referral> waiting = awaiting.of(me, wanted.interventionId());
        Map<UUID, List<Deadline>> byReferral = deadlines.of(waiting);
        Map<UUID, Edges> waivers = waivers(waiting, me);
        LocalDate now = today.today();
        return waiting.stream()
                .flatMap(referral ->
                        byReferral.getOrDefault(referral.id(), List.of()).stream()
                                .filter(each -> each.metOn() == null)
                                .filter(each -> wanted.holds(each.dueOn(), now))
                                .filter(each -> concerns(referral, each.kind(), me, waivers))
                                .map(each -> new Due(referral, each)))
                .sorted(BY_DAY)
                .toList();
    }

    /** The host all of its own; a referrer what it is asked for itself. */
    private boolean concerns(
            Referral referral, DeadlineKind kind, AuthorityId me, Map<UUID, Edges> waivers) {
        if (referral.parties().receivingAuthority().equals(me)) {
            return true;
        }
        Edges waiver = waivers.getOrDefault(referral.subject().edgesOf(), Edges.NONE);
        Insight insight = Insight.of(referral, referral.state(), me, waiver, today.today());
        return kind == DeadlineKind.COMPLETION && Told.mayKnow(kind, insight);
    }

    private Map<UUID, Edges> waivers(List<Referral> waiting, AuthorityId me) {
        return edges.ofAll(
                waiting.stream()
                        .filter(referral -> !referral.parties().receivingAuthority().equals(me))
                        .map(referral -> referral.subject().edgesOf())
                        .collect(Collectors.toSet()));
    }
}
