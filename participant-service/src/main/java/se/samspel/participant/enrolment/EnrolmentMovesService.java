package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.samspel.kit.id.Ids;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.FutureActDate;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.enrolment.EnrolmentActs.Act;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.Pause;
import se.samspel.participant.registry.domain.Participant;

/** What the host decides while an enrolment runs: rest, return, and how the trial went. */
@ApplicationScoped
class EnrolmentMovesService {

    private final EnrolmentActs acts;
    private final EnrolmentRepository enrolments;
    private final EnrolmentRecords records;
    private final Ids ids;
    private final Clock clock;
    private final Today today;

    EnrolmentMovesService(
            EnrolmentActs acts,
            EnrolmentRepository enrolments,
            EnrolmentRecords records,
            Ids ids,
            Clock clock,
            Today today) {
        this.acts = acts;
        this.enrolments = enrolments;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    Outcome pause(UUID id, PauseRequest request) {
        return acts.act(
                new Act("pause-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.pause(request.pausedOn());
                    FutureActDate.refuse("pausedOn", request.pausedOn(), today.today());
                    enrolments.add(new Pause(ids.next(), enrolment, request.pausedOn()));
                    acts.tellChange(enrolment, participant, request.reason());
                });
    }

    @Transactional
    Outcome resume(UUID id, ResumptionRequest request) {
        return acts.act(
                new Act("resume-enrolment", 200, true),
                id,
                request,
                (enrolment, participant) -> {
                    enrolment.resume(request.resumedOn());
                    FutureActDate.refuse("resumedOn", request.resumedOn(), today.today());
                    enrolments.endPause(enrolment, request.resumedOn());
                    acts.tellChange(enrolment, participant, null);
                });
    }

    @Transactional
    Outcome decideTrial(UUID id, TrialOutcomeRequest request) {
        return acts.act(
                new Act("decide-trial", 200, true),
                id,
                request,
                (enrolment, participant) -> decide(enrolment, participant, request));
    }

    private void decide(Enrolment enrolment, Participant participant, TrialOutcomeRequest request) {
        enrolment.decideTrial(request::decision, clock.instant());
        FutureActDate.refuse("decidedOn", request.decidedOn(), today.today());
        if (enrolment.state() == EnrolmentState.ACTIVE) {
            acts.tellChange(enrolment, participant, null);
            return;
        }
        // The others are told states: this one is as it was.
        records.changed(enrolment, participant, null);
    }
}
