package se.samspel.referral.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.time.Today;
import se.samspel.referral.agenda.AgendaItems;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.ReferralRepository;
import se.samspel.referral.jointteam.JointTeams;

/** The host's plans that are still to be followed up, the longest due first. */
@ApplicationScoped
class FollowUpList {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private static final String OPEN =
            "interventionId = ?1 and followUpOn is not null and followedUpOn is null"
                    + " and state = ON_AGENDA and followUpOn < ?2";

    // The end of PostgreSQL's and everybody's calendar.
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final JointTeams teams;
    private final AgendaItems items;
    private final ReferralRepository referrals;
    private final CaseLog log;
    private final Pages pages;
    private final Today today;

    FollowUpList(
            JointTeams teams,
            AgendaItems items,
            ReferralRepository referrals,
            CaseLog log,
            Pages pages,
            Today today) {
        this.teams = teams;
        this.items = items;
        this.referrals = referrals;
        this.log = log;
        this.pages = pages;
        this.today = today;
    }

    @Transactional
    PageView<FollowUpEntry> list(UUID interventionId, boolean overdue, PageQuery page) {
        teams.convened(interventionId);
        LocalDate before = overdue ? today.today() : ANY_DAY;
        List<AgendaItem> found =
                items.find(OPEN + " order by followUpOn, id", interventionId, before)
                        .range(page.offset(), page.offset() + page.fetch() - 1)
                        .list();
        log.recordAll("list-team-follow-ups", referrals.list("id in ?1", about(page.shown(found))));
        return pages.view(
                page,
                found.stream().map(this::entry).toList(),
                () -> Math.min(items.count(OPEN, interventionId, before), COUNTED_TO));
    }

    private static List<UUID> about(List<AgendaItem> shown) {
        return shown.stream().map(AgendaItem::referralId).filter(Objects::nonNull).toList();
    }

    private FollowUpEntry entry(AgendaItem item) {
        LocalDate due = Objects.requireNonNull(item.followUpOn());
        return new FollowUpEntry(
                item.id(),
                item.meetingId(),
                item.referralId(),
                due,
                Math.max(0, ChronoUnit.DAYS.between(due, today.today())));
    }
}
