package se.samspel.referral.deadline.domain;

/** Whether a referral can be accepted without an introductory visit. */
public enum VisitDuty {
    OBLIGATORY,
    OPTIONAL
}
