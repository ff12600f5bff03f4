package se.samspel.participant.extendedaccess;

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
import se.samspel.participant.extendedaccess.domain.ExtendedAccess;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Shows an authority's reviewers who took extended access to a record, and why. */
@ApplicationScoped
class TakenAccesses {

    private final ExtendedAccessRepository accesses;
    private final ParticipantRepository participants;
    private final PersonSeal seal;
    private final RequiredPurpose purpose;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Pages pages;

    TakenAccesses(
            ExtendedAccessRepository accesses,
            ParticipantRepository participants,
            PersonSeal seal,
            RequiredPurpose purpose,
            CurrentCaller caller,
            AccessLog accessLog,
            Pages pages) {
        this.accesses = accesses;
        this.participants = participants;
        this.seal = seal;
        this.purpose = purpose;
        this.caller = caller;
        this.accessLog = accessLog;
        this.pages = pages;
    }

    @Transactional
    PageView<TakenAccessView> list(UUID participantId, PageQuery page) {
        AuthorityId controller = caller.authority();
        // Not bound to the record's unit: whoever reviews is of another.
        Participant person = participants.ofCase(participantId, controller);
        purpose.check(Purpose.REVIEW);
        List<ExtendedAccess> found = accesses.page(participantId, controller, page);
        List<TakenAccessView> rows = found.stream().map(access -> view(access, person)).toList();
        accessLog.record(
                "read-extended-accesses",
                controller,
                List.of(participantId),
                page.shown(found).stream().map(ExtendedAccess::id).toList());
        return pages.view(page, rows, () -> accesses.countOf(participantId, controller));
    }

    private TakenAccessView view(ExtendedAccess access, Participant person) {
        return new TakenAccessView(
                access.id(),
                access.actingUser(),
                access.actingUnit(),
                seal.open(person, ExtendedAccessService.reason(access.id()), access.reason()),
                access.grantedAt(),
                access.endsAt());
    }
}
