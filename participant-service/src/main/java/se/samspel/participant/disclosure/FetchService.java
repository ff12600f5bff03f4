package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.participant.disclosure.DisclosureRepository.Fetched;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** Lets disclosures be fetched, each fetch tested and logged at the discloser. */
@ApplicationScoped
class FetchService {

    private static final String FETCH = "fetch-disclosure";

    private final DisclosureRepository disclosures;
    private final FetchLock lock;
    private final ParticipantRepository participants;
    private final CaseAccess access;
    private final SnapshotSeal snapshotSeal;
    private final DisclosureRecords records;
    private final CurrentCaller caller;
    private final Today today;

    FetchService(
            DisclosureRepository disclosures,
            FetchLock lock,
            ParticipantRepository participants,
            CaseAccess access,
            SnapshotSeal snapshotSeal,
            DisclosureRecords records,
            CurrentCaller caller,
            Today today) {
        this.disclosures = disclosures;
        this.lock = lock;
        this.participants = participants;
        this.access = access;
        this.snapshotSeal = snapshotSeal;
        this.records = records;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    DisclosureView fetch(UUID id) {
        Fetched fetched = disclosures.fetch(id, caller.authority());
        return fetched.disclosure().discloser().equals(caller.authority())
                ? byDiscloser(fetched)
                : byRecipient(fetched);
    }

    private DisclosureView byDiscloser(Fetched fetched) {
        Disclosure disclosure = fetched.disclosure();
        Participant participant =
                participants.own(disclosure.participantId(), disclosure.discloser());
        records.log(FETCH, disclosure);
        return DisclosureView.fetchedByDiscloser(
                disclosure, records.groundReference(participant, disclosure), opened(fetched));
    }

    private DisclosureView byRecipient(Fetched fetched) {
        Disclosure disclosure = fetched.disclosure();
        lock.take(disclosure);
        if (!disclosures.stands(disclosure, today.today())) {
            throw Problem.notFound();
        }
        Snapshot snapshot = opened(fetched);
        checkRecipient(
                fetched.ownParticipantId(),
                disclosure.restricted() || snapshot.person().protection().hides());
        records.log(FETCH, disclosure);
        return DisclosureView.fetchedByRecipient(disclosure, fetched.ownParticipantId(), snapshot);
    }

    /**
     * Its own record's gate once it has one; whom the discloser knows as protected, then or now, is
     * for named handlers before too.
     */
    private void checkRecipient(@Nullable UUID ownParticipantId, boolean hidden) {
        boolean checked =
                ownParticipantId != null
                        && participants
                                .own(ownParticipantId, caller.authority())
                                .protection()
                                .hides();
        if (hidden && !checked) {
            access.checkHandlerOfTold();
        }
    }

    private Snapshot opened(Fetched fetched) {
        Disclosure disclosure = fetched.disclosure();
        return snapshotSeal.open(disclosure.id(), fetched.key(), disclosure.snapshot());
    }
}
