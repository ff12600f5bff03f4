package se.samspel.reporting.teamreport.domain;

/** Försörjande myndighet: who is responsible for a person's income. The order breaks ties. */
public enum IncomePayer {
    SOCIALTJANST,
    FORSAKRINGSKASSAN,
    ARBETSFORMEDLINGEN,
    A_KASSA,
    ANNAN,
    INGEN
}
