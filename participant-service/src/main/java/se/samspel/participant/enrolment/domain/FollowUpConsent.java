package se.samspel.participant.enrolment.domain;

/** The person's answer to follow-up, asked anew for each enrolment (H3 c). */
public enum FollowUpConsent {
    SIGNED,
    REFUSED
}
