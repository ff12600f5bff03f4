package se.samspel.participant.enrolment.domain;

/** Where an enrolment led. */
public enum ExitDestination {
    ARBETE,
    STUDIER,
    ANNAN_ARBETSLIVSINRIKTAD_REHAB,
    SJUKERSATTNING,
    MEDICINSK_REHAB,
    VILL_EJ_DELTA,
    FLYTTAT,
    ANNAN_FINSAM_INSATS,
    ANNAT;

    /** Needs the category HEALTH to be told to another authority. */
    public boolean tellsHealth() {
        return this == MEDICINSK_REHAB || this == SJUKERSATTNING;
    }
}
