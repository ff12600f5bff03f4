package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.Acting;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.EnrolmentRepository;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.StandingEdges;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * Reads activities: the host all of its own; another authority those that it is responsible for, by
 * an edge of today that tells it the plan (OSL 10:1).
 */
@ApplicationScoped
class ActivityReading {

    private final ActivityRepository activities;
    private final ActivityTexts texts;
    private final ActivityRecords records;
    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final StandingEdges edges;
    private final CaseAccess access;
    private final Pages pages;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Today today;

    ActivityReading(
            ActivityRepository activities,
            ActivityTexts texts,
            ActivityRecords records,
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            StandingEdges edges,
            CaseAccess access,
            Pages pages,
            CurrentCaller caller,
            Acting acting,
            Today today) {
        this.activities = activities;
        this.texts = texts;
        this.records = records;
        this.enrolments = enrolments;
        this.participants = participants;
        this.edges = edges;
        this.access = access;
        this.pages = pages;
        this.caller = caller;
        this.acting = acting;
        this.today = today;
    }

    @Transactional
    ActivityView read(UUID id) {
        Activity activity = activities.seen(id);
        boolean own = activity.host().equals(caller.authority());
        ActivityView view = own ? whole(activity) : forResponsible(activity);
        records.accessed("read-activity", activity);
        return view;
    }

    private ActivityView whole(Activity activity) {
        enrolments.own(activity.enrolmentId(), activity.host());
        return texts.whole(participants.findById(activity.participantId()), activity);
    }

    private ActivityView forResponsible(Activity activity) {
        AuthorityId reader = caller.authority();
        boolean mayKnow =
                activity.isResponsible(reader, acting.unit())
                        && edges.recipients(activity.told(), DataCategory.PLAN, today.today())
                                .contains(reader)
                        && !enrolments.isCorrected(activity.enrolmentId());
        if (!mayKnow) {
            throw Problem.notFound();
        }
        if (activities.isProtected(activity.participantId())) {
            access.checkHandlerOfTold();
        }
        return texts.forResponsible(
                Objects.requireNonNull(
                        activities
                                .keys(Set.of(activity.participantId()))
                                .get(activity.participantId())),
                activity);
    }

    @Transactional
    PageView<ActivityView> ofEnrolment(UUID enrolmentId, PageQuery page) {
        Enrolment enrolment = enrolments.own(enrolmentId, caller.authority());
        Participant participant = participants.findById(enrolment.participantId());
        List<Activity> found = activities.ofEnrolment(enrolmentId, page);
        records.listed("list-activities", page.shown(found));
        return pages.view(
                page,
                found.stream().map(activity -> texts.whole(participant, activity)).toList(),
                () -> activities.countOfEnrolment(enrolmentId));
    }

    @Transactional
    PageView<ActivityView> ofResponsible(PageQuery page) {
        AuthorityId reader = caller.authority();
        List<Activity> found = activities.ofResponsible(reader, acting.unit(), page);
        Map<UUID, SealedKey> keys =
                activities.keys(
                        found.stream().map(Activity::participantId).collect(Collectors.toSet()));
        records.listed("list-responsible-activities", page.shown(found));
        return pages.view(
                page,
                found.stream()
                        .map(activity ->
                                texts.forResponsible(
                                        Objects.requireNonNull(keys.get(activity.participantId())),
                                        activity))
                        .toList(),
                () -> activities.countOfResponsible(reader, acting.unit()));
    }
}
