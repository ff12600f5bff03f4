package se.samspel.participant.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.registry.ParticipantRepository;

/** Shows the controller who has seen its record of a person; that reading is logged too. */
@ApplicationScoped
class AccessLogService {

    private final AccessRows rows;
    private final ParticipantRepository participants;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Pages pages;

    AccessLogService(
            AccessRows rows,
            ParticipantRepository participants,
            CurrentCaller caller,
            AccessLog accessLog,
            Pages pages) {
        this.rows = rows;
        this.participants = participants;
        this.caller = caller;
        this.accessLog = accessLog;
        this.pages = pages;
    }

    @Transactional
    PageView<AccessView> read(UUID participantId, PageQuery page) {
        AuthorityId controller = caller.authority();
        participants.own(participantId, controller);
        List<AccessView> found = rows.find(controller, participantId, page);
        accessLog.record("read-access-log", controller, List.of(participantId), List.of());
        return pages.view(page, found, () -> rows.count(controller, participantId));
    }
}
