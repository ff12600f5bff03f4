package se.samspel.referral.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.samspel.referral.advice.domain.AdviceRule;
import se.samspel.referral.advice.domain.ItemPlanRow;
import se.samspel.referral.agenda.Agenda;
import se.samspel.referral.agenda.AgendaItems;
import se.samspel.referral.agenda.AgendaLog;
import se.samspel.referral.agenda.ItemFields;
import se.samspel.referral.agenda.Meetings;
import se.samspel.referral.agenda.ReferralsForTeam;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.domain.AgendaItem;
import se.samspel.referral.agenda.domain.TeamMeeting;

/** The host keeps the plan that the team has made, and follows it up. */
@ApplicationScoped
class PlanService {

    private final Meetings meetings;
    private final AgendaItems items;
    private final Agenda agenda;
    private final ReferralsForTeam referrals;
    private final AdviceRows rows;
    private final ItemDetails details;
    private final AgendaLog log;
    private final Envelope envelope;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Today today;

    PlanService(
            Meetings meetings,
            AgendaItems items,
            Agenda agenda,
            ReferralsForTeam referrals,
            AdviceRows rows,
            ItemDetails details,
            AgendaLog log,
            Envelope envelope,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids,
            Today today) {
        this.meetings = meetings;
        this.items = items;
        this.agenda = agenda;
        this.referrals = referrals;
        this.rows = rows;
        this.details = details;
        this.log = log;
        this.envelope = envelope;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Response read(UUID meetingId, UUID itemId) {
        SeenItem item = agenda.item(meetingId, itemId);
        log.record("read-team-plan", item);
        PlanView plan = plan(item);
        if (plan == null) {
            throw Problem.notFound();
        }
        return Answer.ok(plan, plan.version());
    }

    @Transactional
    Response set(UUID meetingId, UUID itemId, PlanRequest request) {
        TeamMeeting meeting = meetings.convened(meetingId).meeting();
        AgendaItem item = items.lock(meetingId, itemId);
        Long known = item.planVersion();
        ifMatch.checkPut(known);
        meeting.requireHeld();
        item.requireOnAgenda();
        SeenItem seen = agenda.item(meetingId, itemId);
        referrals.requireCovered(seen, "followUpOn", today.today());
        requireResponsible(seen, request);
        LocalDate followUpOn =
                request.followUpOn() == null ? item.followUpOn() : request.followUpOn();
        requireAfter(meeting, "followUpOn", followUpOn);
        rows.replacePlan(itemId, sealed(seen, request));
        item.plan(known == null ? 1 : known + 1, followUpOn);
        items.flush();
        SeenItem now = agenda.item(meetingId, itemId);
        log.record("set-team-plan", now);
        PlanView plan = Objects.requireNonNull(plan(now));
        return known == null
                ? Answer.created(plan, now.path() + "/plan", plan.version())
                : Answer.ok(plan, plan.version());
    }

    private @Nullable PlanView plan(SeenItem item) {
        UUID id = item.id();
        return details.plan(item, rows.plans(List.of(id)).getOrDefault(id, List.of()));
    }

    private void requireResponsible(SeenItem item, PlanRequest request) {
        Set<AuthorityId> able = new HashSet<>();
        able.add(item.host());
        if (item.referring() != null) {
            able.add(item.referring());
        }
        rows.attendance(List.of(item.id())).getOrDefault(item.id(), List.of()).stream()
                .filter(AdviceRows.Attendance::tookPart)
                .forEach(each -> able.add(each.authority()));
        if (!request.rows().stream().allMatch(row -> able.contains(row.responsible()))) {
            throw AdviceRule.responsibleOutside();
        }
    }

    private List<ItemPlanRow> sealed(SeenItem item, PlanRequest request) {
        SealedKey key = item.texts().key();
        List<ItemPlanRow> sealed = new ArrayList<>();
        for (PlanRequest.RowRequest row : request.rows()) {
            item.refuseIdentityNumber("activity", row.activity());
            item.refuseIdentityNumber("goal", row.goal());
            UUID id = ids.next();
            var texts =
                    new ItemPlanRow.Sealed(
                            envelope.encrypt(key, ItemFields.activity(id), row.activity()),
                            envelope.encrypt(key, ItemFields.goal(id), row.goal()));
            sealed.add(
                    new ItemPlanRow(
                            new ItemPlanRow.Identity(id, item.id(), sealed.size() + 1),
                            texts,
                            row.responsible(),
                            row.dueOn()));
        }
        return sealed;
    }

    @Transactional
    Response followUp(UUID meetingId, UUID itemId, FollowUpRequest request) {
        String operation = "follow-up-team-plan";
        Claim claim = idempotency.claim(operation, request, itemId.toString(), 200);
        TeamMeeting meeting = meetings.convened(meetingId).meeting();
        if (claim instanceof Claim.Replay replay) {
            SeenItem now = agenda.item(meetingId, UUID.fromString(replay.resourceId()));
            log.record(operation, now);
            return Answer.replayed(replay.status(), details.of(now), now.path(), now.version());
        }
        AgendaItem item = items.lock(meetingId, itemId);
        ifMatch.check(item.version());
        meeting.requireHeld();
        item.requireOnAgenda();
        SeenItem before = agenda.item(meetingId, itemId);
        FutureActDate.refuse("heldOn", request.heldOn(), today.today());
        requireAfter(meeting, "heldOn", request.heldOn());
        referrals.requireCovered(before, "heldOn", request.heldOn());
        before.refuseIdentityNumber("outcome", request.outcome());
        byte[] outcome =
                envelope.encrypt(
                        before.texts().key(),
                        ItemFields.followUpOutcome(itemId),
                        request.outcome());
        item.followUp(request.heldOn(), outcome);
        items.flush();
        SeenItem now = agenda.item(meetingId, itemId);
        log.record(operation, now);
        return Answer.ok(details.of(now), now.version());
    }

    private static void requireAfter(TeamMeeting meeting, String field, @Nullable LocalDate day) {
        if (day != null && day.isBefore(meeting.day())) {
            throw AdviceRule.beforeMeeting(field);
        }
    }
}
