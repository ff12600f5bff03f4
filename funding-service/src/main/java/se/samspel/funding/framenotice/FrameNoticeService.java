package se.samspel.funding.framenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.association.domain.YearMoneyChanged;
import se.samspel.funding.framenotice.domain.FrameNotice;
import se.samspel.funding.framenotice.domain.FrameNoticeKey;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** Records what members are told of next year's frame. */
@ApplicationScoped
class FrameNoticeService {

    private final FrameNoticeRepository notices;
    private final MemberRepository members;
    private final Event<YearMoneyChanged> changes;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    FrameNoticeService(
            FrameNoticeRepository notices,
            MemberRepository members,
            Event<YearMoneyChanged> changes,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.notices = notices;
        this.members = members;
        this.changes = changes;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    Outcome notice(FrameNoticeKey key, FrameNoticeRequest request) {
        caller.association();
        FrameNotice known = notices.findById(key);
        if (known == null && isNoMember(key)) {
            throw Problem.notFound();
        }
        ifMatch.checkPut(known == null ? null : known.version());
        FrameNotice notice = known == null ? new FrameNotice(key) : known;
        notice.notice(request.terms(), today.today(), clock.instant());
        notices.persistAndFlush(notice);
        changes.fire(YearMoneyChanged.of(key.associationId(), key.year()));
        return Outcome.put(known == null, FrameNoticeView.of(notice), path(key), notice.version());
    }

    private boolean isNoMember(FrameNoticeKey key) {
        return members.findById(new MemberKey(key.associationId(), key.organisationNumber()))
                == null;
    }

    @Transactional
    FrameNoticeView read(FrameNoticeKey key) {
        FrameNotice found = notices.findById(key);
        if (found == null) {
            throw Problem.notFound();
        }
        return FrameNoticeView.of(found);
    }

    @Transactional
    List<FrameNoticeView> list(String associationId, @Nullable Integer year, PageQuery page) {
        List<FrameNotice> found = notices.page(associationId, year, page.offset(), page.fetch());
        if (found.isEmpty()) {
            members.refuseUnlessVisible(associationId);
        }
        return found.stream().map(FrameNoticeView::of).toList();
    }

    @Transactional
    long count(String associationId, @Nullable Integer year) {
        return notices.count(associationId, year);
    }

    private static String path(FrameNoticeKey key) {
        return "/associations/"
                + key.associationId()
                + "/frame-notices/"
                + key.year()
                + "/"
                + key.organisationNumber();
    }
}
