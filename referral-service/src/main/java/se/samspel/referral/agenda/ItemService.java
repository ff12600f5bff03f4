package se.samspel.referral.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.Answer;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.agenda.domain.AgendaRule;
import se.samspel.referral.agenda.domain.ItemKey;
import se.samspel.referral.agenda.domain.TeamMeeting;

/** What the host puts on an agenda, moves to a later meeting and takes off. */
@ApplicationScoped
class ItemService {

    private final Meetings meetings;
    private final AgendaItems items;
    private final Agenda agenda;
    private final ReferralsForTeam referrals;
    private final TeamNotices notices;
    private final AgendaLog log;
    private final Envelope envelope;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    ItemService(
            Meetings meetings,
            AgendaItems items,
            Agenda agenda,
            ReferralsForTeam referrals,
            TeamNotices notices,
            AgendaLog log,
            Envelope envelope,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Clock clock,
            Today today) {
        this.meetings = meetings;
        this.items = items;
        this.agenda = agenda;
        this.referrals = referrals;
        this.notices = notices;
        this.log = log;
        this.envelope = envelope;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Response add(UUID meetingId, ItemRequest request) {
        String operation = "add-agenda-item";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        TeamMeeting meeting = meetings.convened(meetingId).meeting();
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        meeting.requirePlanned();
        List<AgendaItem> before = items.onAgenda(meetingId);
        items.persist(item(id, meeting, before, request));
        items.flush();
        SeenItem added = agenda.item(meetingId, id);
        notices.item("agenda-item.added", added, today.today());
        notices.count(added, null);
        log.record(operation, added);
        return Answer.created(AgendaItemView.of(added), added.path(), added.version());
    }

    private AgendaItem item(
            UUID id, TeamMeeting meeting, List<AgendaItem> before, ItemRequest request) {
        var identity = new AgendaItem.Identity(id, meeting, next(before), clock.instant());
        SealedKey key = envelope.newKey();
        var itemKey = new ItemKey(key.keyId(), key.wrapped());
        UUID referralId = request.referralId();
        if (referralId == null) {
            String topic = Objects.requireNonNull(request.topic());
            IdentityNumberInText.refuse("topic", topic);
            byte[] sealed = envelope.encrypt(key, ItemFields.topic(id), topic);
            return AgendaItem.unidentified(sealed, identity, itemKey);
        }
        referrals.require(referralId, meeting.interventionId());
        if (before.stream().anyMatch(each -> referralId.equals(each.referralId()))) {
            throw AgendaRule.alreadyThere();
        }
        return AgendaItem.about(referralId, identity, itemKey);
    }

    @Transactional
    Response move(UUID meetingId, UUID id, ItemMoveRequest request) {
        String operation = "move-agenda-item";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        Map<UUID, TeamMeeting> both = meetings.lock(Set.of(meetingId, request.meetingId()));
        TeamMeeting from = meetings.convened(meetingId).meeting();
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        AgendaItem item = items.lock(meetingId, id);
        ifMatch.check(item.version());
        TeamMeeting later = both.get(request.meetingId());
        if (later == null) {
            throw AgendaRule.notLater();
        }
        SeenItem before = agenda.item(meetingId, id);
        Set<AuthorityId> known = notices.audience(before, before.day()).keySet();
        List<AgendaItem> there = items.onAgenda(later.id());
        UUID referralId = item.referralId();
        if (referralId != null
                && !later.id().equals(from.id())
                && there.stream().anyMatch(each -> referralId.equals(each.referralId()))) {
            throw AgendaRule.alreadyThere();
        }
        item.moveTo(from, later, next(there));
        items.flush();
        SeenItem moved = agenda.item(later.id(), id);
        notices.tell("agenda-item.withdrawn", before.as(moved.version()), today.today(), known);
        notices.item("agenda-item.added", moved, today.today());
        log.record(operation, moved);
        return Answer.ok(AgendaItemView.of(moved), moved.version());
    }

    @Transactional
    Response withdraw(UUID meetingId, UUID id, ItemWithdrawalRequest request) {
        String operation = "withdraw-agenda-item";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        TeamMeeting meeting = meetings.convened(meetingId).meeting();
        if (claim instanceof Claim.Replay replay) {
            return again(operation, replay);
        }
        AgendaItem item = items.lock(meetingId, id);
        ifMatch.check(item.version());
        meeting.requireNotHeld();
        item.requireOnAgenda();
        FutureActDate.refuse("withdrawnOn", request.withdrawnOn(), today.today());
        item.withdraw(request.withdrawnOn());
        items.flush();
        SeenItem withdrawn = agenda.item(meetingId, id);
        notices.item("agenda-item.withdrawn", withdrawn, request.withdrawnOn());
        notices.count(withdrawn, request.withdrawnOn());
        log.record(operation, withdrawn);
        return Answer.ok(AgendaItemView.of(withdrawn), withdrawn.version());
    }

    private Response again(String operation, Claim.Replay replay) {
        AgendaItem item =
                items.findByIdOptional(UUID.fromString(replay.resourceId()))
                        .orElseThrow(Problem::notFound);
        SeenItem now = agenda.item(item.meetingId(), item.id());
        log.record(operation, now);
        return Answer.replayed(replay.status(), AgendaItemView.of(now), now.path(), now.version());
    }

    private static int next(List<AgendaItem> before) {
        return before.isEmpty() ? 1 : before.getLast().place() + 1;
    }
}
