package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.value.Sex;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.employer.domain.Placement;

/** Records a person's placements and how they ended. */
@ApplicationScoped
class PlacementService {

    private final PlacementRepository placements;
    private final EmployerTexts texts;
    private final CountedPlacements counted;
    private final OwnCase own;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;

    PlacementService(
            PlacementRepository placements,
            EmployerTexts texts,
            CountedPlacements counted,
            OwnCase own,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Pages pages,
            Ids ids,
            Clock clock) {
        this.placements = placements;
        this.texts = texts;
        this.counted = counted;
        this.own = own;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Outcome start(UUID enrolmentId, PlacementRequest request) {
        String operation = "start-placement";
        UUID id = ids.next();
        Claim claim = idempotency.claim(operation, request, id.toString(), 201);
        OwnCase.Opened opened = own.open(enrolmentId);
        if (claim instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            Placement started = placements.ofHost(first, caller.authority());
            return now(operation, started, opened).as(claim);
        }
        opened.enrolment().refuseCorrected();
        own.checkAct("startedOn", request.startedOn(), opened.enrolment());
        var placement =
                new Placement(
                        id,
                        opened.enrolment(),
                        request.terms(),
                        texts.sealed(opened.participant(), id, request),
                        clock.instant());
        Sex followed = counted.holdFollowed(enrolmentId);
        placements.persist(placement);
        placements.flush();
        counted.tell(placement, opened.enrolment(), followed);
        return now(operation, placement, opened);
    }

    @Transactional
    Outcome end(UUID id, PlacementEndRequest request) {
        String operation = "end-placement";
        Claim claim = idempotency.claim(operation, request, id.toString(), 200);
        Placement placement = placements.ofHost(id, caller.authority());
        OwnCase.Opened opened = own.open(placement.enrolmentId());
        if (claim instanceof Claim.Replay) {
            return now(operation, placement, opened).as(claim);
        }
        ifMatch.check(placement.version());
        opened.enrolment().refuseCorrected();
        placement.end(request.endedOn(), request.outcome());
        own.checkAct("endedOn", request.endedOn(), opened.enrolment());
        Sex followed = counted.holdFollowed(placement.enrolmentId());
        placements.flush();
        counted.tell(placement, opened.enrolment(), followed);
        return now(operation, placement, opened).answering(200);
    }

    @Transactional
    Outcome read(UUID id) {
        Placement placement = placements.ofHost(id, caller.authority());
        return now("read-placement", placement, own.open(placement.enrolmentId())).answering(200);
    }

    @Transactional
    PageView<PlacementView> list(UUID enrolmentId, PageQuery page) {
        OwnCase.Opened opened = own.open(enrolmentId);
        List<Placement> found = placements.ofEnrolment(enrolmentId, page);
        own.accessed(
                "list-placements",
                opened.enrolment(),
                page.shown(found).stream().map(Placement::id).toList());
        return pages.view(
                page,
                found.stream()
                        .map(placement -> texts.view(opened.participant(), placement))
                        .toList(),
                () -> placements.countOfEnrolment(enrolmentId));
    }

    private Outcome now(String operation, Placement placement, OwnCase.Opened opened) {
        own.accessed(operation, opened.enrolment(), List.of(placement.id()));
        return Outcome.created(
                texts.view(opened.participant(), placement),
                "/placements/" + placement.id(),
                placement.version());
    }
}
