package se.samspel.funding.associationimport;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.association.AssociationTold;
import se.samspel.funding.associationyear.AssociationYearsTold;
import se.samspel.funding.finance.FinancesTold;
import se.samspel.funding.intervention.InterventionsTold;
import se.samspel.funding.question.QuestionsTold;
import se.samspel.funding.targets.TargetsTold;

/** Tells the other services of all that came, as if it had come one by one. */
@ApplicationScoped
class Retelling {

    private final AssociationTold associations;
    private final InterventionsTold interventions;
    private final FinancesTold finances;
    private final TargetsTold targets;
    private final AssociationYearsTold years;
    private final QuestionsTold questions;

    Retelling(
            AssociationTold associations,
            InterventionsTold interventions,
            FinancesTold finances,
            TargetsTold targets,
            AssociationYearsTold years,
            QuestionsTold questions) {
        this.associations = associations;
        this.interventions = interventions;
        this.finances = finances;
        this.targets = targets;
        this.years = years;
        this.questions = questions;
    }

    void refuseKnown(String associationId) {
        associations.refuseKnown(associationId);
    }

    long version(String associationId) {
        return associations.version(associationId);
    }

    void tell(String associationId) {
        associations.tellAll(associationId);
        interventions.tellAll(associationId);
        finances.tellAll(associationId);
        targets.tellAll(associationId);
        years.tellAll(associationId);
        questions.tellAll(associationId);
    }
}
