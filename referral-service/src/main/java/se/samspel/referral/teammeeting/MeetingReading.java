package se.samspel.referral.teammeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.time.Today;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.jointteam.JointTeams;

/** Shows the team's meetings: a team authority those of the days on which it takes part. */
@ApplicationScoped
class MeetingReading {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    private final JointTeams teams;
    private final Meetings meetings;
    private final MeetingViews views;
    private final Pages pages;
    private final Today today;

    MeetingReading(
            JointTeams teams, Meetings meetings, MeetingViews views, Pages pages, Today today) {
        this.teams = teams;
        this.meetings = meetings;
        this.views = views;
        this.pages = pages;
        this.today = today;
    }

    @Transactional
    TeamMeetingView read(UUID id) {
        return views.view("read-agenda", meetings.seen(id));
    }

    /** The latest first. Row-level security leaves out those of other days. */
    @Transactional
    PageView<MeetingEntry> list(UUID interventionId, PageQuery page) {
        teams.seen(interventionId, today.today());
        List<MeetingEntry> rows =
                meetings
                        .find(
                                "interventionId = ?1 order by plannedOn desc, id desc",
                                interventionId)
                        .range(page.offset(), page.offset() + page.fetch() - 1)
                        .stream()
                        .map(MeetingEntry::of)
                        .toList();
        return pages.view(
                page,
                rows,
                () -> Math.min(meetings.count("interventionId", interventionId), COUNTED_TO));
    }
}
