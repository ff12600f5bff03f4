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
import se.samspel.kit.http.Purpose;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.answer.RequiredPurpose;
import se.samspel.participant.registry.ParticipantRepository;

/** Shows the controller who has seen its record of a person; that reading is logged too. */
@ApplicationScoped
class AccessLogService {

    private final AccessRows rows;
    private final PersonsAccesses forThePerson;
    private final RequiredPurpose purpose;
    private final ParticipantRepository participants;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Pages pages;

    AccessLogService(
            AccessRows rows,
            PersonsAccesses forThePerson,
            RequiredPurpose purpose,
            ParticipantRepository participants,
            CurrentCaller caller,
            AccessLog accessLog,
            Pages pages) {
        this.rows = rows;
        this.forThePerson = forThePerson;
        this.purpose = purpose;
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

    @Transactional
    PageView<PersonsAccess> readForThePerson(UUID participantId, PageQuery page) {
        AuthorityId controller = caller.authority();
        participants.ofSubject(participantId, controller);
        purpose.check(Purpose.SUBJECT_REQUEST);
        List<PersonsAccess> found =
                forThePerson.find(controller, participantId, page.fetch(), page.offset());
        accessLog.record(
                "read-access-log-for-person", controller, List.of(participantId), List.of());
        return pages.view(page, found, () -> forThePerson.count(controller, participantId));
    }
}
