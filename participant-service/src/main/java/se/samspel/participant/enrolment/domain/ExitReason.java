package se.samspel.participant.enrolment.domain;

/** Why an enrolment ended. */
public enum ExitReason {
    ENLIGT_PLAN,
    ATERLAMNAD,
    OVERGANG_ANNAN_INSATS,
    AVBROTT_EGEN_BEGARAN,
    SJUKDOM,
    FLYTT,
    SAMTYCKE_ATERKALLAT,
    AVLIDEN,
    OVRIGT;

    /** Needs the category HEALTH to be told to another authority. */
    public boolean tellsHealth() {
        return this == SJUKDOM || this == AVLIDEN;
    }
}
