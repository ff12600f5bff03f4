package se.samspel.participant.enrolment;

import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.registry.domain.Participant;

/** A feature whose counted facts tell something of the person while follow-up may know it. */
public interface CountedWithEnrolment {

    /**
     * What follow-up may know of the person is another now: told in that transaction, which holds
     * the participant's row.
     */
    void countAgain(Enrolment enrolment, Participant participant);
}
