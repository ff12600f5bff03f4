package se.samspel.participant.enrolment;

import se.samspel.participant.enrolment.domain.Enrolment;

/** A feature whose counted facts count nowhere once their enrolment was a mistake. */
public interface TakenBackWithEnrolment {

    /** In the correction's transaction. */
    void takeBack(Enrolment corrected);
}
