package se.samspel.participant.accessreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.http.Purpose;
import se.samspel.participant.answer.RequiredPurpose;
import se.samspel.participant.database.Sql;
import se.samspel.participant.review.Reviewable;

/** Lists what the own authority should look at. */
@ApplicationScoped
class ReviewableEventService {

    private static final String SELECT =
            """
            select e.* from unnest(own_and_succeeded(?)) o (authority)
            cross join lateral (
              select id, at, acting_user, acting_unit, purpose, kind, participant_id
              from reviewable_event
              where authority = o.authority and kind = coalesce(?, kind)
              order by id desc limit ?) e
            order by e.id desc limit ? offset ?
            """;

    private static final String COUNT =
            """
            select count(*) from (select 1 from reviewable_event
              where authority = any (own_and_succeeded(?)) and kind = coalesce(?, kind)
              limit 10000) counted
            """;

    private final Sql sql;
    private final RequiredPurpose purpose;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Pages pages;

    ReviewableEventService(
            Sql sql,
            RequiredPurpose purpose,
            CurrentCaller caller,
            AccessLog accessLog,
            Pages pages) {
        this.sql = sql;
        this.purpose = purpose;
        this.caller = caller;
        this.accessLog = accessLog;
        this.pages = pages;
    }

    @Transactional
    PageView<ReviewableEventView> list(@Nullable Reviewable kind, PageQuery page) {
        purpose.check(Purpose.REVIEW);
        String authority = caller.authority().toString();
        String wanted = kind == null ? null : kind.name();
        List<ReviewableEventView> found =
                sql.rows(
                        ReviewableEventService::event,
                        SELECT,
                        authority,
                        wanted,
                        page.offset() + page.fetch(),
                        page.fetch(),
                        page.offset());
        accessLog.record(
                "read-reviewable-events",
                caller.authority(),
                List.of(),
                page.shown(found).stream().map(ReviewableEventView::id).toList());
        return pages.view(
                page, found, () -> sql.row(row -> row.getLong(1), COUNT, authority, wanted));
    }

    private static ReviewableEventView event(ResultSet row) throws SQLException {
        return new ReviewableEventView(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("acting_user"),
                row.getString("acting_unit"),
                row.getString("purpose"),
                Reviewable.valueOf(row.getString("kind")),
                row.getObject("participant_id", UUID.class));
    }
}
