package se.samspel.referral.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.http.Answer;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.advice.domain.AdviceRule;
import se.samspel.referral.advice.domain.ItemAdvice;
import se.samspel.referral.agenda.Agenda;
import se.samspel.referral.agenda.AgendaLog;
import se.samspel.referral.agenda.ItemFields;
import se.samspel.referral.agenda.ReferralsForTeam;
import se.samspel.referral.agenda.SeenItem;
import se.samspel.referral.agenda.TeamNotices;
import se.samspel.referral.jointteam.JointTeams;
import se.samspel.referral.waiver.domain.DataCategory;

/** Items as the caller may see them, and the advice that it gives on them. */
@ApplicationScoped
class AdviceService {

    private final Agenda agenda;
    private final AdviceRows rows;
    private final ItemDetails details;
    private final JointTeams teams;
    private final ReferralsForTeam referrals;
    private final TeamNotices notices;
    private final AgendaLog log;
    private final Envelope envelope;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    AdviceService(
            Agenda agenda,
            AdviceRows rows,
            ItemDetails details,
            JointTeams teams,
            ReferralsForTeam referrals,
            TeamNotices notices,
            AgendaLog log,
            Envelope envelope,
            Idempotency idempotency,
            CurrentCaller caller,
            Ids ids,
            Clock clock,
            Today today) {
        this.agenda = agenda;
        this.rows = rows;
        this.details = details;
        this.teams = teams;
        this.referrals = referrals;
        this.notices = notices;
        this.log = log;
        this.envelope = envelope;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Response read(UUID meetingId, UUID itemId) {
        SeenItem item = agenda.item(meetingId, itemId);
        log.record("read-agenda-item", item);
        log.recordNeed("read-agenda-item", item);
        return Answer.ok(details.of(item), item.version());
    }

    @Transactional
    Response give(UUID meetingId, UUID itemId, AdviceRequest request) {
        UUID id = ids.next();
        Claim claim = idempotency.claim("give-advice", request, id.toString(), 201);
        SeenItem item = agenda.item(meetingId, itemId);
        log.record("give-advice", item);
        if (claim instanceof Claim.Replay replay) {
            AdviceView earlier = given(item, UUID.fromString(replay.resourceId()));
            return Answer.replayed(replay.status(), earlier, item.path(), item.version());
        }
        item.meetingState().requireHeld();
        item.state().requireOnAgenda();
        requireTakingPart(item, request);
        if (item.insight().isHost()) {
            referrals.requireCovered(item, "text", today.today());
        }
        item.refuseIdentityNumber("text", request.text());
        UUID proposed = request.proposedInterventionId();
        teams.requireSameAssociation(
                item.interventionId(),
                proposed == null ? Set.of() : Set.of(proposed),
                "/proposedInterventionId");
        byte[] sealed = envelope.encrypt(item.texts().key(), ItemFields.advice(id), request.text());
        rows.add(
                new ItemAdvice(
                        new ItemAdvice.Identity(id, itemId, today.today(), clock.instant()),
                        request.authority(),
                        sealed,
                        proposed));
        tell(item);
        return Answer.created(given(item, id), item.path(), item.version());
    }

    private void requireTakingPart(SeenItem item, AdviceRequest request) {
        if (!request.authority().equals(caller.authority())) {
            throw AdviceRule.othersAdvice();
        }
        boolean tookPart =
                rows.attendance(List.of(item.id())).getOrDefault(item.id(), List.of()).stream()
                        .anyMatch(each ->
                                each.tookPart() && each.authority().equals(request.authority()));
        if (!tookPart) {
            throw AdviceRule.tookNoPart();
        }
    }

    /** The host, and the referrer where the host may tell it how the case stands. */
    private void tell(SeenItem item) {
        Set<AuthorityId> told = new LinkedHashSet<>();
        told.add(item.host());
        AuthorityId referring = item.referring();
        if (referring != null
                && notices.audience(item, today.today())
                        .getOrDefault(referring, Set.of())
                        .contains(DataCategory.CASE_STATUS)) {
            told.add(referring);
        }
        notices.tell("advice.given", item, today.today(), told);
    }

    private AdviceView given(SeenItem item, UUID adviceId) {
        return details.of(item).advice().stream()
                .filter(each -> each.id().equals(adviceId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
