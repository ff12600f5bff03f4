package se.samspel.referral.agenda.domain;

/** Whether an item is talked about; one that is moved stays on the later meeting's agenda. */
public enum ItemState {
    ON_AGENDA,
    WITHDRAWN
}
