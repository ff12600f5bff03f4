package se.samspel.funding.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.event.FundingEvents;
import se.samspel.funding.intervention.domain.Intervention;
import se.samspel.funding.intervention.domain.Register;
import se.samspel.funding.intervention.domain.RegisterSheet;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;

/** Keeps and shows interventions' registers. */
@ApplicationScoped
class RegisterService {

    private final InterventionRepository interventions;
    private final RegisterRepository sheets;
    private final FundingEvents events;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    RegisterService(
            InterventionRepository interventions,
            RegisterRepository sheets,
            FundingEvents events,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.interventions = interventions;
        this.sheets = sheets;
        this.events = events;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(UUID id, RegisterRequest request) {
        caller.association();
        Intervention intervention = interventions.toChange(id);
        RegisterSheet known = sheets.findById(id);
        ifMatch.checkPut(known == null ? null : known.version());
        RegisterSheet sheet = kept(known, intervention, request.register());
        sheets.flush();
        events.tell(
                "participant-plan.changed",
                ParticipantPlanChanged.key(id),
                ParticipantPlanChanged.of(sheet));
        RegisterView view = RegisterView.of(sheet);
        return Outcome.put(
                known == null, view, "/interventions/" + id + "/register", view.version());
    }

    private RegisterSheet kept(
            @Nullable RegisterSheet known, Intervention intervention, Register register) {
        if (known != null) {
            known.replace(intervention, register, clock.instant());
            return known;
        }
        var sheet = new RegisterSheet(intervention, register, clock.instant());
        sheets.persist(sheet);
        return sheet;
    }

    @Transactional
    RegisterView read(UUID id) {
        RegisterSheet sheet = sheets.findById(id);
        if (sheet == null) {
            throw Problem.notFound();
        }
        return RegisterView.of(sheet);
    }
}
