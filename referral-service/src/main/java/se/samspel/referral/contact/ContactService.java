package se.samspel.referral.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Answer;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.contact.domain.Contact;
import se.samspel.referral.contact.domain.Side;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.CaseLog;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.ReferralRepository;

/** Keeps who handles a referral at each authority: the links between those who work with it. */
@ApplicationScoped
class ContactService {

    private final CaseAccess cases;
    private final ReferralRepository referrals;
    private final CaseLog log;
    private final ContactNotices notices;
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Clock clock;

    ContactService(
            CaseAccess cases,
            ReferralRepository referrals,
            CaseLog log,
            ContactNotices notices,
            EntityManager entities,
            CurrentCaller caller,
            Idempotency idempotency,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.log = log;
        this.notices = notices;
        this.entities = entities;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** The contacts as the caller may know them; {@code version} is the referral's. */
    record Named(ContactsView contacts, long version, boolean repeated) {

        Response answer(UUID referralId) {
            String path = "/referrals/" + referralId + "/contacts";
            return repeated
                    ? Answer.replayed(201, contacts, path, version)
                    : Answer.created(contacts, path, version);
        }
    }

    @Transactional
    ContactsView list(UUID id) {
        OpenCase open = cases.read(id);
        log.record("read-contacts", open.referral());
        return view(open, all(id));
    }

    @Transactional
    Named name(UUID id, ContactRequest request) {
        UUID contactId = ids.next();
        if (idempotency.claim("name-contact", request, contactId.toString(), 201)
                instanceof Claim.Replay) {
            return again(id);
        }
        OpenCase open = cases.read(id);
        Side side = request.side();
        List<Contact> before = all(id);
        AuthorityId authority = authorityOf(open, side);
        boolean own = requireMayName(open, side, authority, before);
        open.requirePast("from", request.from());
        before.stream()
                .filter(contact -> contact.side() == side && contact.untilOn() == null)
                .forEach(contact -> contact.endedBy(request.from()));
        // The row that stood has to end before another one stands.
        entities.flush();
        entities.persist(
                new Contact(
                        contactId,
                        new Contact.Place(id, side, authority),
                        request.reachable(),
                        request.from(),
                        clock.instant(),
                        caller.authority().toString()));
        notices.tell(open, side);
        log.record("name-contact", open.referral());
        ContactsView now = view(open, all(id));
        if (own) {
            handOver(id, side, request.unit());
        }
        return new Named(now, open.referral().version(), false);
    }

    /** Who has handed a referral over to another unit doesn't find it any more. */
    private Named again(UUID id) {
        if (!referrals.findByIdOptional(id).isPresent()) {
            return new Named(new ContactsView(List.of()), 0, true);
        }
        OpenCase open = cases.read(id);
        log.record("name-contact", open.referral());
        return new Named(view(open, all(id)), open.referral().version(), true);
    }

    private static AuthorityId authorityOf(OpenCase open, Side side) {
        AuthorityId authority = side.of(open.referral().parties());
        if (authority == null) {
            throw Problem.notFound();
        }
        return authority;
    }

    /** Whether it is the caller's own side; 404 where the caller has no say. */
    private boolean requireMayName(
            OpenCase open, Side side, AuthorityId authority, List<Contact> before) {
        if (authority.equals(caller.authority())) {
            return true;
        }
        boolean saidItself =
                before.stream()
                        .anyMatch(contact ->
                                contact.side() == side
                                        && contact.recordedBy().equals(authority.toString()));
        if (side != Side.INCOME_AUTHORITY || !isHostOrReferrer(open) || saidItself) {
            throw Problem.notFound();
        }
        return false;
    }

    // Last in the transaction: the acting unit may not see the referral afterwards.
    private void handOver(UUID id, Side side, String unit) {
        entities.flush();
        entities.createNativeQuery(
                        "select cast(hand_over(:id, :side, :unit) as text)", String.class)
                .setParameter("id", id)
                .setParameter("side", side.name())
                .setParameter("unit", unit)
                .getResultList();
    }

    private List<Contact> all(UUID id) {
        return entities.createQuery(
                        "from Contact where referralId = :id order by side, fromOn, recordedAt, id",
                        Contact.class)
                .setParameter("id", id)
                .getResultList();
    }

    private ContactsView view(OpenCase open, List<Contact> contacts) {
        return new ContactsView(
                contacts.stream()
                        .filter(contact -> shows(open, contact))
                        .map(contact -> ContactsView.Item.of(contact, caller.authority()))
                        .toList());
    }

    /**
     * The own staff always; that of an authority that has left the referral is known to those that
     * have had it all along, not to whoever has come in its place.
     */
    private boolean shows(OpenCase open, Contact contact) {
        if (contact.authority().equals(caller.authority())) {
            return true;
        }
        boolean stands = contact.authority().equals(contact.side().of(open.referral().parties()));
        return open.insight().status() && (stands || isHostOrReferrer(open));
    }

    private static boolean isHostOrReferrer(OpenCase open) {
        return open.insight().isHost() || open.insight().isReferrer();
    }
}
