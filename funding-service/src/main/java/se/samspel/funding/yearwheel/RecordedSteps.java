package se.samspel.funding.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import se.samspel.funding.yearwheel.domain.WheelRule;
import se.samspel.funding.yearwheel.domain.YearFact;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;

/** Records steps that other acts are, in their transactions, and tests what steps refer to. */
@ApplicationScoped
public class RecordedSteps {

    private final WheelRepository facts;
    private final Today today;
    private final Clock clock;

    RecordedSteps(WheelRepository facts, Today today, Clock clock) {
        this.facts = facts;
        this.today = today;
        this.clock = clock;
    }

    /** What the office has recorded of the step stays as it is. */
    public void doneUnlessRecorded(YearFact.Key key, YearFact.Done done) {
        refuseOther(key, done);
        if (facts.findById(key) == null) {
            facts.persistAndFlush(new YearFact(key, done, today.today(), clock.instant()));
        }
    }

    /** 422 where the decision is none of the association's, of another kind or of another day. */
    void refuseOther(YearFact.Key key, YearFact.Done done) {
        UUID decisionId = done.decisionId();
        if (decisionId == null) {
            return;
        }
        var decided = facts.decided(key.associationId(), decisionId);
        if (decided == null) {
            throw Problem.unknownReference(
                    "/decisionId",
                    Text.of(
                            "Beslutet i decisionId är inte förbundets.",
                            "The decision in decisionId is not the association's."));
        }
        if (decided.decision().kind() != key.step().decidedBy()) {
            throw new WheelRule.OtherKindOfDecision();
        }
        if (!done.on().equals(decided.meeting().heldOn())) {
            throw new WheelRule.DecidedAnotherDay();
        }
    }
}
