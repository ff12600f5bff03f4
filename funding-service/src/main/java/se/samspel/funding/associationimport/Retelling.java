package se.samspel.funding.associationimport;

import jakarta.enterprise.context.ApplicationScoped;
import se.samspel.funding.association.AssociationTold;
import se.samspel.funding.finance.FinancesTold;
import se.samspel.funding.intervention.InterventionsTold;
import se.samspel.funding.question.QuestionsTold;

/** Tells the other services of all that came, as if it had come one by one. */
@ApplicationScoped
class Retelling {

    private final AssociationTold associations;
    private final InterventionsTold interventions;
    private final FinancesTold finances;
    private final QuestionsTold questions;

    Retelling(
            AssociationTold associations,
            InterventionsTold interventions,
            FinancesTold finances,
            QuestionsTold questions) {
        this.associations = associations;
        this.interventions = interventions;
        this.finances = finances;
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
        questions.tellAll(associationId);
    }
}
