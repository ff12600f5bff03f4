package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.employer.domain.EmployerContact;

/** Records that employers were asked about a person. */
@ApplicationScoped
class EmployerContactService {

    private final EmployerContactRepository contacts;
    private final EmployerTexts texts;
    private final OwnCase own;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;

    EmployerContactService(
            EmployerContactRepository contacts,
            EmployerTexts texts,
            OwnCase own,
            CurrentCaller caller,
            Idempotency idempotency,
            Outbox outbox,
            Pages pages,
            Ids ids,
            Clock clock) {
        this.contacts = contacts;
        this.texts = texts;
        this.own = own;
        this.caller = caller;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome record(UUID enrolmentId, EmployerContactRequest request) {
        String operation = "record-employer-contact";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        OwnCase.Opened opened = own.open(enrolmentId);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            EmployerContact recorded = contacts.ofHost(first, caller.authority());
            return now(operation, recorded, opened).as(claim);
        }
        opened.enrolment().refuseCorrected();
        own.checkAct("contactedOn", request.contactedOn(), opened.enrolment());
        var contact =
                new EmployerContact(
                        id,
                        opened.enrolment(),
                        request.contactedOn(),
                        request.outcome(),
                        texts.sealed(opened.participant(), id, request),
                        clock.instant());
        contacts.persist(contact);
        contacts.flush();
        outbox.append(RecordedContact.of(contact, opened.enrolment().interventionId()));
        return now(operation, contact, opened);
    }

    @Transactional
    Outcome read(UUID id) {
        EmployerContact contact = contacts.ofHost(id, caller.authority());
        return now("read-employer-contact", contact, own.open(contact.enrolmentId()))
                .answering(200);
    }

    @Transactional
    PageView<EmployerContactView> list(UUID enrolmentId, PageQuery page) {
        OwnCase.Opened opened = own.open(enrolmentId);
        List<EmployerContact> found = contacts.ofEnrolment(enrolmentId, page);
        own.accessed(
                "list-employer-contacts",
                opened.enrolment(),
                page.shown(found).stream().map(EmployerContact::id).toList());
        return pages.view(
                page,
                found.stream().map(contact -> texts.view(opened.participant(), contact)).toList(),
                () -> contacts.countOfEnrolment(enrolmentId));
    }

    private Outcome now(String operation, EmployerContact contact, OwnCase.Opened opened) {
        own.accessed(operation, opened.enrolment(), List.of(contact.id()));
        return Outcome.created(
                texts.view(opened.participant(), contact),
                "/employer-contacts/" + contact.id(),
                contact.version());
    }
}
